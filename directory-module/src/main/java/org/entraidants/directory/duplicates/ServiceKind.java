package org.entraidants.directory.duplicates;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A service that a name announces. A town hall and its library share number and address and are two places all the same:
 * what announces another service is never the same place.
 */
enum ServiceKind {
    FRANCE_SERVICES("france services?|msap|maisons? (?:de|des) services?(?: (?:au|du|de) public)?"),
    LIBRARY("media?tt?heques?|bibliotheques?|ludotheques?|mediathek|bdp|btp"),
    CCAS("ccas|cias"),
    SOCIAL_CENTRE("centres? sociaux|centres? social(?:e?s)?(?: et culturel)?|centres? socio ?culturels?|csc"
            + "|espaces? de vie sociale|evs"),
    EPN("epn|epnm?|cyber ?(?:base|centre|espace|cafe)s?|espaces? (?:publics? )?nn?umeriques?|espaces? multimedias?"
            + "|points? cyb|cyb"),
    YOUTH_CLUB("mjc|mpt"),
    FABLAB("fab ?labs?|makerspace|hackerspace"),
    YOUTH_JOBS("missions? locales?"),
    YOUTH_INFORMATION(
            "pij|bij|crij|points? informations? jeunesse|bureaux? informations? jeunesse|information jeunesse"),
    POST_OFFICE("la poste|bureau de poste"),
    EMPLOYMENT("pole emploi|france travail|maisons? de l emploi"),
    FAMILY_BENEFITS("caf|caisse d allocations familiales"),
    DEPARTMENT("maisons? departementales?|mds|mdph|utas|centres? medico socia(?:l|ux)|cms"),
    SCHOOL("ecoles?|colleges?|lycees?|universites?|greta|cfa");

    private final Pattern words;

    ServiceKind(String words) {
        this.words = Pattern.compile("(?<= )(?:" + words + ")(?= )");
    }

    /** The services of a folded name with a blank before and after. */
    static Set<ServiceKind> in(String folded) {
        var kinds = EnumSet.noneOf(ServiceKind.class);
        for (ServiceKind kind : values()) {
            if (kind.words.matcher(folded).find()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** The name without the words of this service. */
    String without(String folded) {
        return words.matcher(folded).replaceAll("");
    }
}
