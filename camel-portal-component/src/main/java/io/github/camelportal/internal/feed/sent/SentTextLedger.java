package io.github.camelportal.internal.feed.sent;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.StateRepository;

import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.feed.state.FeedState;
import io.github.camelportal.internal.feed.state.StateRepositories;

/** The notes of sent texts that one feed reads. They are in the repository of its states, under a name of their own. */
public final class SentTextLedger {

    private final CamelContext context;
    private final StateRepository<String, String> repository;
    private final Supplier<String> name;
    private final Supplier<PortalAccount> account;
    private final Clock clock = Clock.systemUTC();

    /**
     * Creates a ledger, and reads nothing yet.
     *
     * @param name    returns the name of the notes in the repository, encoded
     * @param account returns the account of the feed
     */
    public SentTextLedger(
            CamelContext context,
            StateRepository<String, String> repository,
            Supplier<String> name,
            Supplier<PortalAccount> account) {
        this.context = context;
        this.repository = repository;
        this.name = name;
        this.account = account;
    }

    /** Returns whether another ledger has the same notes. */
    boolean hasNotesOf(SentTextLedger other) {
        return repository == other.repository && name.get().equals(other.name.get());
    }

    /** Returns whether the feed may list what an account sends. An account with a token may be the same as one with a username. */
    boolean mayBelongTo(PortalAccount sender) {
        PortalAccount own = account.get();
        return own.baseUrl().equals(sender.baseUrl())
                && mayBeEqual(own.username(), sender.username())
                && mayBeEqual(own.accessToken(), sender.accessToken());
    }

    private static boolean mayBeEqual(String one, String other) {
        return one == null || other == null || one.equals(other);
    }

    /**
     * Notes a text that is about to be sent.
     *
     * @param  plain                 whether the request has a text only, and so no file
     * @throws IllegalStateException if the repository cannot save the note
     */
    SentText note(String ticket, String text, boolean plain) {
        SentText sent = SentText.of(
                ticket,
                text,
                plain,
                clock.instant(),
                UUID.randomUUID().toString().replace("-", ""));
        try {
            state().save(sent.key(), sent.state());
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "The text was not sent to ticket " + ticket + ", because ownReplies=skip could not note it in "
                            + repository.getClass().getName()
                            + ". Make the state repository available, and send it again.",
                    e);
        }
        return sent;
    }

    /** Returns all notes. */
    public List<SentText> notes() {
        FeedState.StateSnapshot snapshot = state().snapshot();
        return new ArrayList<>(snapshot.unseenKeys())
                .stream()
                        .map(key -> SentText.read(key, snapshot.state(key)))
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Removes notes. */
    public void remove(Collection<SentText> notes) {
        FeedState state = notes.isEmpty() ? null : state();
        notes.forEach(note -> state.save(note.key(), null));
    }

    private FeedState state() {
        try {
            StateRepositories.start(context, repository);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The state repository cannot be started: " + e.getMessage(), e);
        }
        return StateRepositories.open(repository, name.get());
    }
}
