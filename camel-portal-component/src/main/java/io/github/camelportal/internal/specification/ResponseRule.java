package io.github.camelportal.internal.specification;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.internal.specification.SpecificationMapping.OperationSettings;
import io.github.camelportal.internal.specification.document.DocumentedPayload;

/** Decides how the response of a documented operation is read, and which evidence shows the success of a write. */
final class ResponseRule {

    /** Evidence that every install writes. */
    static final List<String> STATEMENTS = List.of("success", "status", "info");

    private static final String ID = "id";

    private ResponseRule() {}

    static ResponseSpec response(DocumentedPayload payload, OperationEffect effect, OperationSettings settings) {
        List<String> evidence = new ArrayList<>();
        boolean changes = effect != OperationEffect.READ && effect != OperationEffect.SESSION;
        String mapped = settings.payload();
        String field = mapped == null
                ? null
                : mapped.replace(SpecificationMapping.LIST_MARK, "").strip();
        if (changes) {
            evidence.addAll(STATEMENTS);
            evidence.addAll(settings.evidence());
            if (field != null && !field.isEmpty()) {
                evidence.add(field);
            }
        }
        if (payload.kind() == DocumentedPayload.PayloadKind.FILE && field == null) {
            return spec(ResponseSpec.Kind.FILE, null, null, evidence);
        }
        boolean list = mapped == null
                ? payload.kind() == DocumentedPayload.PayloadKind.LIST
                        || !settings.key().isEmpty()
                : settings.readsList();
        if (!list || changes) {
            return spec(ResponseSpec.Kind.UNKNOWN, emptyToNull(field), null, evidence);
        }
        String listField = field == null ? payload.field() : field;
        ResponseSpec.Listing listing = new ResponseSpec.Listing(listField, key(payload, settings), Object.class);
        return spec(ResponseSpec.Kind.LIST, emptyToNull(listField), listing, evidence);
    }

    private static List<String> key(DocumentedPayload payload, OperationSettings settings) {
        if (!settings.key().isEmpty()) {
            return settings.key();
        }
        return Boolean.FALSE.equals(payload.key()) ? List.of() : List.of(ID);
    }

    private static ResponseSpec spec(
            ResponseSpec.Kind kind,
            @Nullable String field,
            ResponseSpec.@Nullable Listing listing,
            List<String> evidence) {
        return new ResponseSpec(kind, field, List.of(), List.of(), Object.class, listing, List.copyOf(evidence));
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
