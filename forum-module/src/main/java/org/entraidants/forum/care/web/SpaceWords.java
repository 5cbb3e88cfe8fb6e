package org.entraidants.forum.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.entraidants.forum.MemberGroup;
import org.entraidants.forum.Space;
import org.entraidants.forum.Space.Readers;
import org.entraidants.platform.web.I18n;

/** Who reads and writes in a space, in plain words. */
@RequestScoped
class SpaceWords {
    @Inject
    I18n i18n;

    /** Such as « tous, aussi les moteurs de recherche ». */
    String readers(Space space) {
        return readers(space.readers(), group(space));
    }

    String readers(Readers readers, String group) {
        return i18n.t("forum.care.readers." + readers, group);
    }

    /** Such as « les membres du réseau ». */
    String writers(Space space) {
        return i18n.t("forum.care.writers." + space.writers(), group(space));
    }

    private static String group(Space space) {
        return Optional.ofNullable(space.group()).map(MemberGroup::name).orElse("");
    }

    boolean sameReaders(Space one, Space other) {
        return one.id() == other.id()
                || (one.readers() == other.readers()
                        && (one.readers() != Readers.GROUP || Objects.equals(group(one), group(other))));
    }
}
