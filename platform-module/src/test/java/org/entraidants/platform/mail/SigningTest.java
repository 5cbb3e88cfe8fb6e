package org.entraidants.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.List;
import java.util.Locale;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.api.PublicKeyRecordRetriever;
import org.apache.james.jdkim.api.SignatureRecord;
import org.apache.james.jdkim.exceptions.FailException;
import org.entraidants.platform.config.DkimKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What we sign is verified by jDKIM, which has nothing in common with what signs. */
class SigningTest {
    private static final String MAIL = """
            Date: Mon, 2 Nov 2026 08:12:00 +0100
            From: =?UTF-8?Q?R=C3=A9seau_d=E2=80=99Orgelles?= <reseau@entraide.example>
            Subject: =?UTF-8?Q?Lettre_de_novembre_:_l=E2=80=99=C3=A9t=C3=A9_indien_?=
             =?UTF-8?Q?des_m=C3=A9diath=C3=A8ques?=
            MIME-Version: 1.0
            Content-Language: fr
            List-Id: =?UTF-8?Q?R=C3=A9seau?= <lettre.entraide.example>
            Content-Type: multipart/alternative;
             boundary="=_lettre_12_1795417920000"
            To: =?UTF-8?Q?L=C3=A9a?= <lea@orgelles.example>
            Message-ID: <lettre.nc-9l-abcdefghijklm@entraide.example>
            List-Unsubscribe: <https://entraide.example/lettre/desabonnement/abc>,
             <mailto:retours+u9l-0-abcdefghijklm@entraide.example?subject=unsubscribe>
            List-Unsubscribe-Post: List-Unsubscribe=One-Click

            --=_lettre_12_1795417920000
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: quoted-printable

            L=E2=80=99=C3=A9t=C3=A9  indien.\t
            .une ligne qui commence par un point

            --=_lettre_12_1795417920000--


            """.replace("\n", "\r\n");

    private static DkimKey key;

    @BeforeAll
    static void makeKey() throws Exception {
        var pairs = KeyPairGenerator.getInstance("RSA");
        pairs.initialize(2048);
        key = new DkimKey("entraide.example", "essai", (RSAPrivateCrtKey)
                pairs.generateKeyPair().getPrivate());
    }

    @Test
    void signatureIsGoodAndCoversWhatCounts() throws Exception {
        SignatureRecord signature = verified(signed(), key.published());
        assertThat(signature.getDToken()).hasToString("entraide.example");
        assertThat(signature.getHashMethod()).hasToString("sha256");
        assertThat(signature.getHeaderCanonicalisationMethod()).isEqualTo("relaxed");
        assertThat(signature.getBodyCanonicalisationMethod()).isEqualTo("relaxed");
        assertThat(signature.getHeaders().stream().map(name -> name.toString().toLowerCase(Locale.ROOT)))
                .contains(
                        "from",
                        "to",
                        "subject",
                        "date",
                        "message-id",
                        "mime-version",
                        "content-type",
                        "list-id",
                        "list-unsubscribe",
                        "list-unsubscribe-post");
        assertThat(signature.getBodyHashLimit()).isNegative();
    }

    @Test
    void nothingOfTheMailIsChanged() throws Exception {
        assertThat(signed()).startsWith("DKIM-Signature: ").endsWith(MAIL);
    }

    @Test
    void whatIsChangedOnTheWayIsNoticed() throws Exception {
        String signed = signed();
        List<String> changed = List.of(
                signed.replace("indien.", "pourri."),
                signed.replace("/desabonnement/abc", "/desabonnement/abd"),
                signed.replace("=One-Click", "=Two-Clicks"),
                signed.replace("lea@orgelles", "leo@orgelles"));
        assertThat(changed).allSatisfy(mail -> {
            assertThat(mail).isNotEqualTo(signed);
            assertThatThrownBy(() -> verified(mail, key.published())).isInstanceOf(FailException.class);
        });
    }

    @Test
    void keyOfSomebodyElseIsNoticed() throws Exception {
        var pairs = KeyPairGenerator.getInstance("RSA");
        pairs.initialize(2048);
        var other = new DkimKey("entraide.example", "essai", (RSAPrivateCrtKey)
                pairs.generateKeyPair().getPrivate());
        String signed = signed();
        assertThatThrownBy(() -> verified(signed, other.published())).isInstanceOf(FailException.class);
    }

    private static String signed() throws Exception {
        var mail = new ReadyMail(
                "retours@entraide.example",
                "lea@orgelles.example",
                out -> out.write(MAIL.getBytes(StandardCharsets.US_ASCII)));
        var out = new ByteArrayOutputStream();
        new Signing(key).signed(mail).content().writeTo(out);
        return out.toString(StandardCharsets.US_ASCII);
    }

    private static SignatureRecord verified(String mail, String published) throws Exception {
        PublicKeyRecordRetriever names = (method, selector, domain) -> {
            assertThat(selector + "._domainkey." + domain).isEqualTo("essai._domainkey.entraide.example");
            return List.of("v=DKIM1; k=rsa; p=" + published);
        };
        List<SignatureRecord> good =
                new DKIMVerifier(names).verify(new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII)));
        assertThat(good).hasSize(1);
        return good.get(0);
    }
}
