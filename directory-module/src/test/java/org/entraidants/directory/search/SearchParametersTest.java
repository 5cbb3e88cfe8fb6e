package org.entraidants.directory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.entraidants.directory.Label;
import org.entraidants.directory.Programme;
import org.entraidants.directory.Service;
import org.entraidants.directory.Typology;
import org.entraidants.platform.web.InvalidParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchParametersTest {
    private static final Instant NOW = Instant.parse("2026-03-11T09:00:30Z");

    private static Criteria read(String address) {
        return SearchParameters.read(Addresses.parameters(address), NOW);
    }

    @Test
    void nothingAsksForEverything() {
        assertThat(read("")).isEqualTo(Criteria.ALL);
        assertThat(read("q=+&commune=&service=&other=x")).isEqualTo(Criteria.ALL);
        assertThat(Criteria.ALL.effectiveOrder()).isEqualTo(Order.NAME);
    }

    @Test
    void everyParameterIsRead() {
        Criteria criteria = read("q= wifi &commune=Pau&radius=5&service=Insertion professionnelle via le numérique"
                + "&programme=Certification PIX&programme=ORDI 3.0&typology=BIB&department=64&host=8"
                + "&verifiedSince=2026-01-31&unknown=true&order=nearest");
        assertThat(criteria.text()).isEqualTo("wifi");
        assertThat(criteria.area()).isNotNull().satisfies(area -> {
            assertThat(area.name()).isEqualTo("Pau");
            assertThat(area.radiusKm()).isEqualTo(5);
        });
        assertThat(criteria.chosen(Facet.SERVICE)).containsExactly(Service.JOB_INTEGRATION);
        assertThat(criteria.chosen(Facet.PROGRAMME)).containsExactlyInAnyOrder(Programme.PIX, Label.ORDI_3_0);
        assertThat(criteria.typologies()).containsExactly(Typology.BIB);
        assertThat(criteria.department()).isEqualTo("64");
        assertThat(criteria.seats()).isEqualTo(8);
        assertThat(criteria.verifiedSince()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(criteria.orUnknown()).isTrue();
        assertThat(criteria.effectiveOrder()).isEqualTo(Order.NEAREST);
    }

    @Test
    void momentsAreReadToTheMinute() {
        assertThat(read("open=now").opening()).isEqualTo(new Opening.AtInstant(Instant.parse("2026-03-11T09:00:00Z")));
        assertThat(read("open=weekend").opening()).isEqualTo(new Opening.Weekend());
        assertThat(read("open=2026-03-14T09:30").opening())
                .isEqualTo(new Opening.AtLocal(LocalDateTime.of(2026, 3, 14, 9, 30)));
        assertThat(read("open=2026-03-14T09:30:00+01:00").opening())
                .isEqualTo(new Opening.AtInstant(Instant.parse("2026-03-14T08:30:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "radius, 0",
        "radius, 101",
        "radius, NaN",
        "host, 0",
        "host, x",
        "open, tomorrow",
        "verifiedSince, 2026-02-30",
        "commune, Zzyzx",
        "order, random",
        "unknown, maybe",
        "service, Cuisine",
        "typology, XYZ"
    })
    void aWrongValueIsNamed(String name, String value) {
        assertThatThrownBy(() -> read(name + "=" + value))
                .asInstanceOf(type(InvalidParameter.class))
                .satisfies(invalid -> {
                    assertThat(invalid.name()).isEqualTo(name);
                    assertThat(invalid.value()).isEqualTo(value);
                    assertThat(invalid.expected()).isNotBlank();
                });
    }

    @Test
    void coordinatesComeInPairsAndFromTheMap() {
        assertThatThrownBy(() -> read("lat=44")).isInstanceOf(InvalidParameter.class);
        assertThatThrownBy(() -> read("lat=91&lon=0")).isInstanceOf(InvalidParameter.class);
        assertThatThrownBy(() -> read("order=nearest")).isInstanceOf(InvalidParameter.class);
    }

    @Test
    void theNearestValidValueIsProposed() {
        assertThatThrownBy(() -> read("fees=gratuit"))
                .asInstanceOf(type(InvalidParameter.class))
                .extracting(InvalidParameter::nearest)
                .isEqualTo("Gratuit");
        assertThatThrownBy(() -> read("service=Cuisine"))
                .asInstanceOf(type(InvalidParameter.class))
                .extracting(InvalidParameter::nearest)
                .isNull();
    }

    @Test
    void theClosedListsFitIntoOneNumber() {
        long all = 0;
        for (Facet facet : Facet.values()) {
            assertThat(all & facet.mask()).isZero();
            assertThat(Long.bitCount(facet.mask())).isEqualTo(facet.terms().size());
            all |= facet.mask();
        }
    }
}
