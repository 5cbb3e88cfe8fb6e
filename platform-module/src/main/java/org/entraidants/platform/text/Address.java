package org.entraidants.platform.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a link may lead, and where a picture may come from. */
final class Address {
    private static final int LONGEST = 2_000;
    private static final String HOST = "[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*+";
    private static final String REST = "[^\\p{Cntrl}\\p{Cf}\\s\"<>\\\\]*";

    /** Without a name before the host, which would hide where the link leads. */
    private static final Pattern WEB =
            Pattern.compile("(?i)https?://" + HOST + "\\.?(?::\\d{1,5})?(?:[/?#]" + REST + ")?");

    private static final Pattern OWN = Pattern.compile("/(?!/)" + REST);
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[\\w.+-]{1,64}@" + HOST);
    private static final Pattern OWN_PICTURE = Pattern.compile("/fichiers/\\p{Alnum}++(?:[._-]\\p{Alnum}++)*+");

    private static final Pattern BARE_MAIL =
            Pattern.compile("[\\w.+-]{1,64}@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)++");
    private static final Pattern BARE_WEB =
            Pattern.compile("[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,24}(?:[/?#]" + REST + ")?");

    private Address() {}

    /** What somebody wrote as the address of a link, as it may stand in a page: {@code caf.fr} means https://caf.fr. */
    static Optional<String> of(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String address = completed(encoded(written.strip()));
        return isAllowed(address) ? Optional.of(address) : Optional.empty();
    }

    private static String completed(String address) {
        if (BARE_MAIL.matcher(address).matches()) {
            return "mailto:" + address;
        }
        return BARE_WEB.matcher(address).matches() ? "https://" + address : address;
    }

    private static String encoded(String address) {
        return address.replace(" ", "%20")
                .replace("\"", "%22")
                .replace("<", "%3C")
                .replace(">", "%3E");
    }

    /** Whether a page may hold a link to it. */
    static boolean isAllowed(String address) {
        return isWeb(address)
                || OWN.matcher(address).matches()
                || MAIL.matcher(address).matches();
    }

    /** Whether it leads out of the network. */
    static boolean isWeb(String address) {
        return WEB.matcher(address).matches();
    }

    /** Whether it is a file that we keep: another site would learn who reads us. */
    static boolean isOwnPicture(String address) {
        return OWN_PICTURE.matcher(address).matches();
    }
}
