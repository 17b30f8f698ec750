package io.github.camelportal.ticketdesk;

import java.sql.SQLException;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.model.CreatedTicket;
import io.github.camelportal.model.NewTicket;

/** The HTTP API that the page calls. A refusal is a sentence that the page displays. */
@Path("/tickets")
public class TicketResource {

    private static final int MAX_KEY_LENGTH = 100;

    @Inject
    ProducerTemplate camel;

    @Inject
    TicketTable table;

    @Inject
    SubmissionTable submissions;

    /**
     * Opens a ticket in the portal.
     *
     * @param key key of the submission, the same for every click on a form; it opens one ticket at most
     */
    @POST
    public RestResponse<?> open(Question question, @HeaderParam("Idempotency-Key") String key) throws SQLException {
        if (key == null || key.isBlank() || key.length() > MAX_KEY_LENGTH) {
            return refusal(Status.BAD_REQUEST, "The header Idempotency-Key is missing or too long.");
        }
        if (question == null || question.isIncomplete()) {
            return refusal(Status.BAD_REQUEST, "Give the ticket a subject and a text.");
        }
        return submissions.begin(key) ? send(question, key) : repeated(question, key);
    }

    private RestResponse<?> send(Question question, String key) throws SQLException {
        // The route has the department.
        NewTicket ticket = new NewTicket(null, question.subject(), question.text());
        try {
            String number = camel.requestBody("direct:open", ticket, CreatedTicket.class)
                    .ticketNumber();
            submissions.complete(key, number);
            table.addTicket(number, question.subject());
            return RestResponse.status(Status.CREATED, new DeskTicket(number, question.subject(), List.of()));
        } catch (CamelExecutionException e) {
            if (e.getCause() instanceof PortalOutcomeUnknownException) {
                return unknown(Status.GATEWAY_TIMEOUT);
            }
            if (e.getCause() instanceof PortalOperationException cause) {
                submissions.forget(key);
                return notOpened(cause);
            }
            throw e;
        }
    }

    private RestResponse<?> repeated(Question question, String key) throws SQLException {
        return submissions
                .ticket(key)
                .<RestResponse<?>>map(number -> RestResponse.ok(new DeskTicket(number, question.subject(), List.of())))
                .orElseGet(() -> unknown(Status.CONFLICT));
    }

    private static RestResponse<String> unknown(Status status) {
        return refusal(
                status,
                "This ticket has been sent, and the portal has not confirmed it yet. If it does not appear in the portal either,"
                        + " change the text and send it again.");
    }

    private static RestResponse<String> notOpened(PortalOperationException failure) {
        return failure instanceof PortalUnreachableException
                ? refusal(
                        Status.SERVICE_UNAVAILABLE,
                        "The portal does not respond, so no ticket was opened. Try again in a few minutes.")
                : refusal(Status.BAD_GATEWAY, "The portal opened no ticket. " + failure.getMessage());
    }

    private static RestResponse<String> refusal(Status status, String sentence) {
        return RestResponse.ResponseBuilder.create(status, sentence)
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .build();
    }

    /** Returns all tickets with the replies of the staff. */
    @GET
    public List<DeskTicket> list() throws SQLException {
        return table.tickets();
    }
}
