package io.github.camelportal;

import java.util.ArrayList;
import java.util.List;

import io.github.camelportal.api.Operation;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.decode.PortalResponse;
import io.github.camelportal.internal.dns.DnsRecordOperation;
import io.github.camelportal.internal.goal.GoalSender;
import io.github.camelportal.internal.request.DryRunPreview;
import io.github.camelportal.internal.spending.RequestSender;
import io.github.camelportal.internal.spending.SpendingGuard;
import io.github.camelportal.internal.spending.SpendingLimit;

/**
 * The senders that stand between a producer and its client, by the options of the endpoint. From the outside in: a reference, what is
 * done already, the spending limit, and notes of own replies.
 *
 * @param json whether the body of a response is JSON
 * @param dry  whether nothing may be changed
 */
record SenderChain(PortalEndpoint endpoint, PortalClient client, boolean json, boolean dry) {

    /** Returns a sender around another one. An operation that sends several requests replaces the other one. */
    RequestSender around(RequestSender sender) {
        return DnsRecordOperation.of(endpoint.operation(), endpoint.binding().install(), client, dry)
                .<RequestSender>map(dns -> (exchange, request) -> dns.execute(request, json))
                .orElseGet(() -> repeatable(guarded(sender)));
    }

    /** Returns a sender that recognises what is done already, or, in a dry run, one that sends nothing. */
    private RequestSender repeatable(RequestSender sending) {
        PortalRepeatConfiguration repeat = endpoint.getRepeat();
        Operation operation = endpoint.operation();
        RequestSender once = dry
                ? (exchange, request) -> new PortalResponse(DryRunPreview.of(request), List.of())
                : GoalSender.around(sending, operation, repeat.acceptsDone(), json, client);
        return repeat.references().around(once, operation, endpoint.getCamelContext(), json, client, dry);
    }

    /** Returns a sender within the limit of the endpoint, which has validated its options before. */
    RequestSender guarded(RequestSender unguarded) {
        PortalSpendingConfiguration options = endpoint.getSpending();
        SpendingLimit limit = SpendingLimit.ofOptions(options.getMaxTotal(), options.getCurrency(), new ArrayList<>());
        RequestSender noting =
                endpoint.component().feedServices().sentTexts().noting(unguarded, endpoint.operation(), client);
        return SpendingGuard.around(noting, endpoint.operation(), limit, client);
    }
}
