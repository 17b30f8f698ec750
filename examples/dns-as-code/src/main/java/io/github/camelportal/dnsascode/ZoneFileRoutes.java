package io.github.camelportal.dnsascode;

import java.util.List;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.jackson.JacksonDataFormat;

/** Makes domains have the records of YAML files, which are named after them. A file is applied when it changes. */
final class ZoneFileRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("file:{{zones.folder}}?include=.*[.]yaml&noop=true&idempotentKey=${file:name}-${file:modified}"
                        + "&readLock=changed&delay={{zones.delay}}")
                .routeId("zone-files")
                .setHeader("CamelPortalDomainName", simple("${file:onlyname.noext.single}"))
                .unmarshal(new JacksonDataFormat(new YAMLMapper(), List.class))
                .to("portal:dns/apply?dryRun={{zones.dryRun}}&keep={{zones.keep}}&maxDeletions={{zones.maxDeletions}}")
                .log("${body.zoneName}: ${body.changes} changes, dryRun={{zones.dryRun}}\n${body.text}");
    }
}
