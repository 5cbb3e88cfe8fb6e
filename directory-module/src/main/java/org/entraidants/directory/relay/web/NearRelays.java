package org.entraidants.directory.relay.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entraidants.directory.place.Distance;
import org.entraidants.directory.relay.Relays;
import org.entraidants.directory.search.Area;
import org.entraidants.directory.web.StructureList;
import org.entraidants.platform.web.I18n;

/** The relays of the circle that the list shows, apart from the places of help. */
@Named
@RequestScoped
public class NearRelays {
    private static final int MOST = 5;

    @Inject
    Relays relays;

    @Inject
    StructureList list;

    @Inject
    I18n i18n;

    private List<Relays.Near> rows = List.of();

    @PostConstruct
    void find() {
        Area area = list.getArea();
        rows = area == null ? List.of() : relays.near(area, MOST);
    }

    public List<Relays.Near> getRows() {
        return rows;
    }

    /** A distance in words. */
    public String distance(double km) {
        return Distance.format(km, i18n.getLanguage());
    }
}
