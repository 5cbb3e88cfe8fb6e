package org.entraidants.platform.config;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How mail is signed, and how what comes back is read.
 *
 * @param dkim the signature of every mail; empty: none of ours
 * @param mailbox the mailbox that is read; empty: none
 * @param returnAddress the address that brings mail into it, also with {@code +something} before the at sign; empty: what comes
 *     back goes to who mail comes from
 * @param done the folder for what was read; empty: it is deleted
 * @param seconds between two looks into the mailbox
 * @param returnsSecret what a relay signs its calls with that tells of mail that came back; empty: no relay may
 * @param nameServer who answers questions about domains; empty: whom the machine asks
 */
public record MailSettings(
        Optional<DkimKey> dkim,
        Optional<URI> mailbox,
        Optional<String> returnAddress,
        Optional<String> done,
        int seconds,
        Optional<String> returnsSecret,
        Optional<String> nameServer) {
    private static final List<String> DKIM_KEYS =
            List.of("ENTRAIDANTS_DKIM_DOMAIN", "ENTRAIDANTS_DKIM_SELECTOR", "ENTRAIDANTS_DKIM_KEY");
    private static final Pattern HOST =
            Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");
    private static final Pattern SELECTOR = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,60}[A-Za-z0-9])?");
    /** Short enough that a signed number fits behind it: what stands before the at sign has 64 characters at most. */
    private static final Pattern RETURN_ADDRESS = Pattern.compile("[a-z0-9._-]{1,20}@[a-z0-9.-]{1,180}");

    private static final Pattern SERVER = Pattern.compile("[A-Za-z0-9.-]+(:\\d{1,5})?");
    private static final int SHORTEST_SECRET = 16;

    static MailSettings read(Keys keys, Settings.From from) {
        return new MailSettings(
                dkim(keys, from),
                keys.url("ENTRAIDANTS_MAILBOX_URL", Set.of("imap", "imaps", "pop3", "pop3s"))
                        .map(MailSettings::withUser),
                keys.text("ENTRAIDANTS_RETURN_ADDRESS")
                        .map(address -> address.toLowerCase(Locale.ROOT))
                        .map(address -> like(
                                RETURN_ADDRESS,
                                "ENTRAIDANTS_RETURN_ADDRESS",
                                address,
                                "une adresse est attendue, 20 caractères au plus devant l’arobase.")),
                keys.text("ENTRAIDANTS_MAILBOX_DONE"),
                keys.number("ENTRAIDANTS_MAILBOX_SECONDS", 60, 1, 86_400),
                keys.text("ENTRAIDANTS_RETURNS_SECRET").map(MailSettings::longEnough),
                keys.text("ENTRAIDANTS_NAME_SERVER")
                        .map(server -> like(
                                SERVER, "ENTRAIDANTS_NAME_SERVER", server, "« hôte » ou « hôte:port » est attendu.")));
    }

    private static URI withUser(URI url) {
        if (url.getUserInfo() == null || !url.getUserInfo().contains(":")) {
            throw new InvalidSetting(
                    "ENTRAIDANTS_MAILBOX_URL",
                    "l’utilisateur et son mot de passe manquent : imaps://nom:passe@hôte/dossier.");
        }
        return url;
    }

    private static String longEnough(String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new InvalidSetting(
                    "ENTRAIDANTS_RETURNS_SECRET", "il faut au moins " + SHORTEST_SECRET + " caractères.");
        }
        return secret;
    }

    private static String like(Pattern form, String key, String value, String problem) {
        if (!form.matcher(value).matches()) {
            throw new InvalidSetting(key, problem);
        }
        return value;
    }

    private static Optional<DkimKey> dkim(Keys keys, Settings.From from) {
        List<String> values =
                DKIM_KEYS.stream().map(key -> keys.text(key).orElse("")).toList();
        if (values.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        int missing = values.indexOf("");
        if (missing >= 0) {
            throw new InvalidSetting(
                    DKIM_KEYS.get(missing), "cette valeur manque, il faut les trois de DKIM, ou aucune.");
        }
        String domain =
                like(HOST, DKIM_KEYS.get(0), values.get(0).toLowerCase(Locale.ROOT), "un nom de domaine est attendu.");
        if (!("." + from.host().toLowerCase(Locale.ROOT)).endsWith("." + domain)) {
            throw new InvalidSetting(
                    DKIM_KEYS.get(0),
                    "l’expéditeur « " + from.address() + " » n’est pas de ce domaine, la signature ne compterait pas.");
        }
        String selector = like(
                SELECTOR,
                DKIM_KEYS.get(1),
                values.get(1),
                "des lettres et des chiffres sont attendus, par exemple « entraide1 ».");
        return Optional.of(DkimKey.read(domain, selector, values.get(2)));
    }

    @Override
    public String toString() {
        return "MailSettings[" + dkim + "]";
    }
}
