package org.entraidants.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.Directory;
import org.entraidants.directory.Sheet;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.Messages;
import org.entraidants.platform.web.PageRequest;

/** The sheet of a structure, {@code /annuaire/{slug}}. */
@Named
@RequestScoped
public class StructurePage {
    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    @Inject
    Messages messages;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    private Sheet sheet;
    private List<PlaceView> places = List.of();
    private List<Act> acts = List.of();
    private Freshness freshness;
    private String data = "";

    @Inject
    @SuppressWarnings("NullAway")
    StructurePage() {}

    /** Reads the structure of the address; answers 404 when there is none. */
    public void load() throws IOException {
        Optional<Sheet> found = directory.sheet(page.value("slug"), caller);
        if (found.isPresent()) {
            show(found.get());
        } else {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, page.getPath());
            faces.responseComplete();
        }
    }

    private void show(Sheet found) {
        sheet = found;
        Instant now = clock.instant();
        var words = new OpeningWords(messages, i18n.getLanguage(), dates);
        places = sheet.places().stream()
                .map(place -> PlaceView.of(place, LocalDateTime.ofInstant(now, place.site().zone()), words))
                .toList();
        acts = Acts.of(sheet.structure(), sheet.main().site(), i18n);
        freshness = Freshness.of(sheet.structure(), dates, i18n);
        ZoneId zone = sheet.main().site().zone();
        data = StructureData.json(sheet, page.getFullUrl(), now.atZone(zone).toLocalDate());
        page.keepUntil(sheet.places().stream()
                .map(place -> Freshness.nextChange(place, now))
                .min(Instant::compareTo)
                .orElse(now));
    }

    public Sheet getSheet() {
        return sheet;
    }

    public PlaceView getMain() {
        return places.get(0);
    }

    public List<PlaceView> getOthers() {
        return places.subList(Math.min(1, places.size()), places.size());
    }

    public List<Act> getActs() {
        return acts;
    }

    public Freshness getFreshness() {
        return freshness;
    }

    public String getData() {
        return data;
    }
}
