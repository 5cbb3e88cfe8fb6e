package org.entraidants.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.Byline;
import org.entraidants.directory.Bylines;
import org.entraidants.events.gathering.Flaw;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Mode;
import org.entraidants.events.registration.Attendance.WalkIn;
import org.entraidants.events.registration.Registrations.Request;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Identity;
import org.entraidants.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/** Reads what a form says: who wishes to come, and what is wrong with it. */
@ApplicationScoped
class Wishes {
    @Inject
    Bylines bylines;

    @Inject
    Accounts accounts;

    /** What people write in their own words. */
    static Map<String, String> texts(Request request) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("structure", request.structure());
        texts.put("accessNeeds", request.accessNeeds());
        texts.put("answer", request.answer());
        return texts;
    }

    /** What is wrong with it; nothing, when it can become a wish. */
    static List<Flaw> flaws(Request request, Gathering gathering, Caller caller) {
        List<Flaw> flaws = new ArrayList<>();
        boolean own = caller.isSignedIn() && request.address().isBlank();
        if (!own && request.name().isBlank()) {
            flaws.add(new Flaw("name", Flaw.Kind.MISSING, 0));
        }
        if (!own && MailAddress.parse(request.address()).isEmpty()) {
            boolean missing = request.address().isBlank();
            flaws.add(new Flaw("email", missing ? Flaw.Kind.MISSING : Flaw.Kind.UNKNOWN, 0));
        }
        tooLong("name", request.name(), Wish.LONGEST_NAME, flaws);
        tooLong("structure", request.structure(), Wish.LONGEST_STRUCTURE, flaws);
        tooLong("accessNeeds", request.accessNeeds(), Wish.LONGEST_ANSWER, flaws);
        tooLong("answer", request.answer(), Wish.LONGEST_ANSWER, flaws);
        boolean possible = request.online()
                ? gathering.mode().isOnline()
                : gathering.mode().isOnSite();
        if (!possible) {
            flaws.add(new Flaw("online", Flaw.Kind.UNKNOWN, 0));
        }
        return flaws;
    }

    private static void tooLong(String field, String text, int most, List<Flaw> flaws) {
        if (text.length() > most) {
            flaws.add(new Flaw(field, Flaw.Kind.TOO_LONG, most));
        }
    }

    /** A request without flaws, by somebody. */
    Wish of(Request request, Gathering gathering, Caller caller) {
        Optional<Identity> who = caller.identity();
        boolean own = who.isPresent() && (request.address().isBlank() || isAddressOf(who.get(), request.address()));
        String address = own
                ? who.get().address()
                : MailAddress.parse(request.address()).map(MailAddress::value).orElseThrow();
        Long account = own ? Long.valueOf(who.get().accountId()) : accountOf(address, caller);
        return new Wish(
                account,
                address,
                own ? who.get().name() : MailAddress.cleanName(request.name()),
                request.structure().isBlank() && account != null ? structureOf(account) : request.structure(),
                request.online(),
                request.lunch() && gathering.asksLunch(),
                gathering.asksAccess() ? request.accessNeeds() : "",
                gathering.question().isEmpty() ? "" : request.answer(),
                request.language(),
                caller.isSignedIn());
    }

    private static boolean isAddressOf(Identity who, String address) {
        return MailAddress.parse(address)
                .map(MailAddress::value)
                .filter(who.address()::equals)
                .isPresent();
    }

    /** A guest proves nothing: the address may be somebody else's. */
    private @Nullable Long accountOf(String address, Caller caller) {
        return caller.isSignedIn()
                ? accounts.byAddress(address).map(Account::id).orElse(null)
                : null;
    }

    private String structureOf(long account) {
        Byline byline = bylines.of(List.of(account)).get(account);
        return byline == null ? "" : byline.structure();
    }

    /** What is wrong with the name and the address of somebody at the door. */
    static List<Flaw> flaws(WalkIn who) {
        List<Flaw> flaws = new ArrayList<>();
        if (who.name().isBlank()) {
            flaws.add(new Flaw("name", Flaw.Kind.MISSING, 0));
        }
        if (!who.address().isBlank() && MailAddress.parse(who.address()).isEmpty()) {
            flaws.add(new Flaw("email", Flaw.Kind.UNKNOWN, 0));
        }
        tooLong("name", who.name(), Wish.LONGEST_NAME, flaws);
        tooLong("structure", who.structure(), Wish.LONGEST_STRUCTURE, flaws);
        return flaws;
    }

    /** Somebody at the door, noted by the caller. */
    Wish of(WalkIn who, Gathering gathering, Caller caller) {
        String address =
                MailAddress.parse(who.address()).map(MailAddress::value).orElse("");
        Long account = address.isEmpty() ? null : accountOf(address, caller);
        return new Wish(
                account,
                address,
                MailAddress.cleanName(who.name()),
                who.structure().isBlank() && account != null ? structureOf(account) : who.structure(),
                gathering.mode() == Mode.ONLINE,
                false,
                "",
                "",
                who.language(),
                true);
    }
}
