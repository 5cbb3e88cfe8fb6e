package org.entraidants.directory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.AccessMode;
import org.entraidants.directory.Site;
import org.entraidants.directory.Structure;
import org.entraidants.directory.place.Phone;
import org.entraidants.directory.place.Territory;
import org.entraidants.platform.web.I18n;
import org.jspecify.annotations.Nullable;

/** The ways to reach a structure, the one that it asks for first. */
final class Acts {
    private static final int MOST = 3;

    private Acts() {}

    static List<Act> of(Structure structure, Site site, I18n i18n) {
        var acts = new ArrayList<Act>();
        web(site.bookingPage())
                .ifPresent(page -> acts.add(new Act(page, i18n.t("directory.structure.book"), "calendar-days")));
        phone(structure, site)
                .ifPresent(phone -> acts.add(
                        new Act("tel:" + phone.e164(), i18n.t("directory.structure.call", phone.national()), "phone")));
        if (site.accessModes().contains(AccessMode.VISIT)) {
            acts.add(new Act("#venir", i18n.t("directory.structure.visit"), "map-pin"));
        }
        site.emails().stream()
                .findFirst()
                .ifPresent(address -> acts.add(new Act(mail(address), i18n.t("directory.structure.write"), "mail")));
        structure.websites().stream()
                .flatMap(page -> web(page).stream())
                .findFirst()
                .ifPresent(page -> acts.add(new Act(page, i18n.t("directory.structure.site"), "globe")));
        return List.copyOf(acts.subList(0, Math.min(MOST, acts.size())));
    }

    /** Every number and address, as it is written. */
    static List<Act> contacts(Structure structure, Site site) {
        var all = new ArrayList<Act>();
        phone(structure, site).ifPresent(phone -> all.add(new Act("tel:" + phone.e164(), phone.national(), "phone")));
        site.emails().forEach(address -> all.add(new Act(mail(address), address, "mail")));
        structure
                .websites()
                .forEach(page -> web(page).ifPresent(address -> all.add(new Act(address, shown(address), "globe"))));
        return all;
    }

    private static String shown(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    /** Where a site is, as RFC 5870 and Android write it: its own coordinates, or else its address to be looked for. */
    static String geo(Structure structure, Site site) {
        boolean own = site.foundBy() == Site.FoundBy.GIVEN;
        String point = own ? site.foundLatitude() + "," + site.foundLongitude() : "0,0";
        String asked = own
                ? point + "(" + structure.name() + ")"
                : site.address() + ", " + site.postcode() + " " + site.commune();
        return "geo:" + point + "?q="
                + URLEncoder.encode(asked, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static Optional<Phone> phone(Structure structure, Site site) {
        return Phone.parse(site.phone(), Territory.of(structure.country(), site.department()));
    }

    static String mail(String address) {
        return "mailto:" + URLEncoder.encode(address, StandardCharsets.UTF_8).replace("%40", "@");
    }

    /** An address of the web that may stand in a link; empty for anything else, such as a script. */
    static Optional<String> web(@Nullable String address) {
        return Optional.ofNullable(address)
                .map(String::strip)
                .filter(text -> text.startsWith("https://") || text.startsWith("http://"));
    }
}
