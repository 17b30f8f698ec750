package io.github.camelportal.quarkus.deployment;

import java.util.List;
import java.util.Locale;

import io.quarkus.deployment.IsLocalDevelopment;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.devui.spi.JsonRPCProvidersBuildItem;
import io.quarkus.devui.spi.page.CardPageBuildItem;
import io.quarkus.devui.spi.page.Page;
import jakarta.inject.Singleton;
import org.jboss.jandex.DotName;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationGroup;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.quarkus.devui.PortalDevUIService;

/** Adds the pages of the portal to the Dev UI. */
@BuildSteps(onlyIf = IsLocalDevelopment.class)
final class PortalDevUIProcessor {

    private static final DotName SINGLETON = DotName.createSimple(Singleton.class);

    @BuildStep
    CardPageBuildItem card() {
        CardPageBuildItem card = new CardPageBuildItem();
        card.setCustomCard("qwc-portal-card.js");
        card.addPage(Page.webComponentPageBuilder()
                .title("Activity")
                .icon("font-awesome-solid:wave-square")
                .componentLink("qwc-portal-activity.js"));
        card.addPage(Page.webComponentPageBuilder()
                .title("Operations")
                .icon("font-awesome-solid:list")
                .componentLink("qwc-portal-operations.js"));
        card.addBuildTimeData("operations", operations());
        return card;
    }

    @BuildStep
    JsonRPCProvidersBuildItem service() {
        return new JsonRPCProvidersBuildItem(PortalDevUIService.class, SINGLETON);
    }

    private static List<OperationRow> operations() {
        return OperationTable.groups().stream()
                .map(OperationGroup::operations)
                .flatMap(List::stream)
                .map(OperationRow::of)
                .toList();
    }

    /** A row of the page of operations. It is public, because JSON is made of it. */
    public record OperationRow(
            String group,
            String name,
            String title,
            String effect,
            List<String> providers,
            String method,
            String path,
            boolean consumedOnly) {

        static OperationRow of(Operation operation) {
            return new OperationRow(
                    operation.group(),
                    operation.name(),
                    operation.title(),
                    operation.effect().name().toLowerCase(Locale.ROOT),
                    operation.providers(),
                    operation.method(),
                    operation.path(),
                    operation.feed());
        }
    }
}
