package org.entraidants.directory.orientation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.Sheet;
import org.entraidants.directory.Sheets;
import org.entraidants.directory.Site;
import org.entraidants.directory.orientation.Code;
import org.entraidants.directory.orientation.Orientation;
import org.entraidants.directory.orientation.Orientations;
import org.entraidants.directory.place.Phone;
import org.entraidants.directory.place.Territory;
import org.entraidants.directory.web.OpeningWords;
import org.entraidants.directory.web.PlaceView;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.Messages;
import org.entraidants.platform.web.PageRequest;
import org.entraidants.platform.web.QrCode;
import org.jspecify.annotations.Nullable;

/** The paper that the person takes along: {@code /orientations/{code}/papier}. */
@Named
@RequestScoped
public class SlipPage {
    @Inject
    Orientations orientations;

    @Inject
    Sheets sheets;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    @Inject
    Messages messages;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    private @Nullable Orientation orientation;
    private @Nullable Sheet sheet;
    private @Nullable PlaceView place;
    private List<String> people = List.of();

    /** Reads what stands on the paper; 404 for who may not see the orientation. */
    public void open() throws IOException {
        Optional<Orientation> found = Code.read(page.value("code")).flatMap(code -> orientations.find(code, caller));
        Optional<Sheet> target =
                found.flatMap(one -> sheets.find(one.structure().slug(), caller));
        if (target.isEmpty()) {
            answers.notFound();
            return;
        }
        orientation = found.get();
        sheet = target.get();
        people = orientations.namesForPaper(orientation);
        var now = LocalDateTime.ofInstant(clock.instant(), sheet.main().site().zone());
        place = PlaceView.of(sheet.main(), now, new OpeningWords(messages, i18n.getLanguage(), dates));
    }

    public @Nullable Orientation getOrientation() {
        return orientation;
    }

    public @Nullable Sheet getSheet() {
        return sheet;
    }

    public @Nullable PlaceView getPlace() {
        return place;
    }

    /** Whom to ask for. */
    public List<String> getPeople() {
        return people;
    }

    /** The telephone as one dials it, empty when there is none. */
    public String getPhone() {
        if (sheet == null) {
            return "";
        }
        Site site = sheet.main().site();
        return Phone.parse(site.phone(), Territory.of(sheet.structure().country(), site.department()))
                .map(Phone::national)
                .orElse("");
    }

    /** The page of the structure as a picture for telephones. */
    public String getQr() {
        return sheet == null
                ? ""
                : QrCode.dataUri(page.getSite()
                        + page.to("/annuaire/" + sheet.structure().slug()));
    }
}
