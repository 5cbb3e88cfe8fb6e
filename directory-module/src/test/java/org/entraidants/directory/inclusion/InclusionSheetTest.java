package org.entraidants.directory.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entraidants.directory.AccessMode;
import org.entraidants.directory.Audience;
import org.entraidants.directory.Detail;
import org.entraidants.directory.Fee;
import org.entraidants.directory.Need;
import org.entraidants.directory.Service;
import org.entraidants.directory.Structure;
import org.entraidants.directory.SupportMode;
import org.entraidants.directory.place.Country;
import org.junit.jupiter.api.Test;

class InclusionSheetTest {
    @Test
    void poorestSheetStillSaysWhatTheSchemaRequires() {
        Structure structure = structure("A.", Country.FR, "64000", "Pau");
        structure.mainSite().addOffer(Service.SAFE_USE);
        var sheet = new InclusionSheet(structure, "entraidants-essai");
        InclusionSchema.assertStructure(sheet.object());
        assertThat(sheet.object().getString("nom")).isEqualTo("Structure de Pau");
        sheet.services().forEach(InclusionSchema::assertService);
        assertThat(sheet.services()).hasSize(1);
    }

    @Test
    void longTextsAndNamesAreCut() {
        Structure structure = structure("N".repeat(200) + "...", Country.FR, "64000", "Pau");
        structure.correct(Detail.DESCRIPTION, "mot ".repeat(900));
        InclusionSchema.assertStructure(new InclusionSheet(structure, "entraidants-essai").object());
    }

    @Test
    void whatTheSiteSaysHoldsForAnOfferThatSaysNothing() {
        Structure structure = structure("Le Fil", Country.FR, "64000", "Pau");
        var offer = structure.mainSite().addOffer(Service.ADMINISTRATIVE_HELP);
        offer.address(
                List.of(Audience.SENIORS),
                List.of(Need.DEAFNESS, Need.ILLITERACY),
                List.of(Fee.FREE, Fee.FREE_UNDER_CONDITIONS),
                null);
        offer.organise("Permanence du lundi", List.of(SupportMode.REMOTE), 3, "lundi");
        JsonObject service =
                new InclusionSheet(structure, "entraidants-essai").services().get(0);
        InclusionSchema.assertService(service);
        assertThat(service.getString("type")).isEqualTo("accompagnement");
        assertThat(service.getString("frais")).isEqualTo("payant");
        assertThat(service.getString("frais_precisions")).isEqualTo("Gratuit, Gratuit sous condition");
        assertThat(service.getJsonArray("publics")).hasSize(2);
        assertThat(service.getString("publics_precisions")).contains("Illettrisme");
        assertThat(service.getString("description")).contains("Permanence du lundi");
    }

    @Test
    void belgianPostcodeGoesIntoTheAddressAsTheSchemaKnowsFrenchOnesOnly() {
        Structure structure = structure("Espace public numérique", Country.BE, "5000", "Namur");
        structure.correct(Detail.PHONE, "081 22 33 44");
        JsonObject object = new InclusionSheet(structure, "entraidants-essai").object();
        InclusionSchema.assertStructure(object);
        assertThat(object.keySet()).doesNotContain("code_postal", "code_insee", "siret");
        assertThat(object.getString("complement_adresse")).isEqualTo("5000 Namur, Belgique");
        assertThat(object.getString("telephone")).isEqualTo("+3281223344");
    }

    @Test
    void whatIsWrittenWrongIsLeftOut() {
        Structure structure = structure("Le Fil", Country.FR, "64000", "Pau");
        structure.correct(Detail.PHONE, "3939");
        structure.correct(Detail.EMAILS, "pas une adresse");
        structure.correct(Detail.HOURS, "quand on peut");
        structure.correct(Detail.WEBSITES, "javascript:alert(1)");
        assertThat(new InclusionSheet(structure, "entraidants-essai").object().keySet())
                .doesNotContain("telephone", "courriel", "horaires_accueil", "site_web");
    }

    @Test
    void bookingWithoutAPageIsNoWayToMobilise() {
        assertThat(InclusionTerms.mobilisation(AccessMode.ONLINE_BOOKING))
                .containsExactly("utiliser-lien-mobilisation");
        Structure structure = structure("Le Fil", Country.FR, "64000", "Pau");
        structure.mainSite().addOffer(Service.SAFE_USE);
        assertThat(new InclusionSheet(structure, "x").services().get(0).keySet())
                .doesNotContain("modes_mobilisation");
    }

    private static Structure structure(String name, Country country, String postcode, String commune) {
        var structure = new Structure("essai", name, country, Instant.EPOCH);
        structure.addSite();
        Map.of(Detail.ADDRESS, "1 rue de l’Essai", Detail.POSTCODE, postcode, Detail.COMMUNE, commune)
                .forEach(structure::correct);
        structure.mainSite().settle(country);
        return structure;
    }
}
