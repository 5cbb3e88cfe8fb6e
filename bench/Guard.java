import java.util.Random;
import org.entraidants.platform.privacy.Severity;

/**
 * How fast the guard on personal data is, and how often chance is refused: {@code java Guard.java}, with the platform's
 * classes and libphonenumber on the class path.
 */
final class Guard {
    private static final int DRAWS = 300_000;
    private static final int ROUNDS = 60;
    private static final String PROSE = """
            Bonjour à tous, j'accompagne une dame de 45 ans qui n'arrive plus à entrer dans son compte FranceConnect \
            depuis le 12/05/2024. Son mot de passe est refusé, et le code reçu par SMS au 06 12 34 56 78 n'arrive pas. \
            Nous avons essayé avec l'article L262-3 et le 3949, sans succès. Quelqu'un connaît-il un contact à la \
            préfecture de Lille ? Merci d'avance pour votre aide, la permanence a lieu le mardi de 9 h à 12 h.
            """.repeat(100);

    public static void main(String[] arguments) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            org.entraidants.platform.privacy.Guard.scan(PROSE);
            best = Math.min(best, (System.nanoTime() - begun) / 1e6 / PROSE.length() * 1000);
        }
        System.out.printf("%.3f ms for 1,000 characters%n", best);
        for (int length : new int[] {11, 13, 15}) {
            System.out.printf("%d random digits: %.2f %% refused%n", length, 100.0 * refused(length) / DRAWS);
        }
    }

    private static int refused(int length) {
        var random = new Random(length);
        int refused = 0;
        for (int i = 0; i < DRAWS; i++) {
            var digits = new StringBuilder();
            random.ints(length, '0', '9' + 1).forEach(digits::appendCodePoint);
            boolean hit = org.entraidants.platform.privacy.Guard.scan(digits.toString()).stream()
                    .anyMatch(each -> each.severity() == Severity.REFUSED);
            refused += hit ? 1 : 0;
        }
        return refused;
    }
}
