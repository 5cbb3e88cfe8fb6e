import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.entraidants.platform.text.Markdown;

/**
 * Fills the forum of a stopped server: {@code java ForumData url user password topics posts [long]} makes so many topics
 * and posts in all, and with a third number one more topic with so many posts, whose number is printed. Counters, tags and
 * the change table are as the server would have written them, so that the index takes the topics in at the next start.
 */
class ForumData {
    private static final int AT_ONCE = 1000;
    private static final int TEXTS = 2000;
    private static final Duration SPAN = Duration.ofDays(700);

    private static final String[] WHO = {
        "Une dame de 62 ans", "Un jeune majeur", "Un couple de retraités", "Une mère isolée", "Un bénéficiaire du RSA",
        "Une personne qui lit peu", "Un étudiant étranger", "Une aide à domicile", "Un ancien maçon", "Un agriculteur"
    };
    private static final String[] WHAT = {
        "n’arrive plus à entrer dans son espace", "attend une réponse depuis trois semaines", "a reçu un courrier incompris",
        "doit déclarer ses ressources avant vendredi", "ne reçoit pas le code de vérification", "a changé de téléphone",
        "voit son dossier classé sans suite", "doit fournir un justificatif que le site refuse", "a deux comptes à son nom",
        "n’a plus accès à sa boîte de courriel"
    };
    private static final String[] WHERE = {
        "sur le site de la Caf", "sur FranceConnect", "sur ameli", "sur le site des impôts", "sur l’ANEF",
        "sur le site de France Travail", "à la mairie", "sur MaPrimeRénov’", "sur le site de la MSA", "sur l’Assurance retraite"
    };
    private static final String[] TRIED = {
        "Nous avons essayé avec un autre navigateur", "Le numéro court répond qu’il faut attendre",
        "La page blanche revient à chaque étape", "Le guichet renvoie vers le site", "Le formulaire papier a été envoyé",
        "La pièce jointe fait moins de deux mégaoctets", "L’application dit que la session a expiré",
        "Un collègue a connu la même chose au printemps", "Le chat en ligne ferme tout seul", "Rien ne change après un jour"
    };
    private static final String[] DONE = {
        "passer par le lien « première visite »", "vider les cookies puis reprendre depuis l’accueil",
        "demander un rendez-vous au guichet avec le courrier", "écrire par la messagerie en joignant une capture d’écran",
        "refaire le mot de passe depuis un ordinateur", "utiliser un autre fournisseur d’identité",
        "attendre la nuit, quand le service est moins chargé", "faire la demande sur papier avec accusé de réception"
    };

    private final Connection db;
    private final Random random = new Random(20);
    private final Instant now = Instant.now();
    private final List<String> bodies = new ArrayList<>();
    private final List<String> rendered = new ArrayList<>();
    private final List<Long> people;
    private final List<long[]> categories = new ArrayList<>();
    private final List<Long> operators;
    private final List<Long> tags;
    private long topicId;
    private long postId;
    private long change;

    private final PreparedStatement topics;
    private final PreparedStatement posts;
    private final PreparedStatement tagged;
    private final PreparedStatement changes;

    public static void main(String[] args) throws SQLException {
        try (Connection db = DriverManager.getConnection(args[0], args[1], args[2])) {
            db.setAutoCommit(false);
            var data = new ForumData(db);
            data.fill(Integer.parseInt(args[3]), Integer.parseInt(args[4]));
            if (args.length > 5) {
                System.out.println(data.oneOf(Integer.parseInt(args[5])));
            }
            data.finish();
        }
    }

    private ForumData(Connection db) throws SQLException {
        this.db = db;
        for (int i = 0; i < TEXTS; i++) {
            bodies.add(text());
            rendered.add(Markdown.html(bodies.get(i)));
        }
        people = numbers("select id from platform_accounts order by id");
        operators = numbers("select id from forum_operators order by id");
        tags = numbers("select id from forum_tags order by id");
        try (var rows = db.createStatement().executeQuery("select c.id, s.id from forum_categories c"
                + " join forum_spaces s on s.id = c.space_id where s.readers = 'VISITORS' and s.writers = 'MEMBERS' order by 1")) {
            while (rows.next()) {
                categories.add(new long[] {rows.getLong(1), rows.getLong(2)});
            }
        }
        topicId = numbers("select coalesce(max(id), 0) from forum_topics").get(0);
        postId = numbers("select coalesce(max(id), 0) from forum_posts").get(0);
        change = numbers("select number from platform_change_clock").get(0);
        topics = db.prepareStatement("insert into forum_topics (id, version, kind, title, details, space_id, category_id,"
                + " operator_id, author_id, urgency, created_at, bumped_at, last_author_id, last_number, answers, solved_at,"
                + " also_blocked, pinned) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)");
        posts = db.prepareStatement("insert into forum_posts (id, version, topic_id, number, author_id, form_key, body, html,"
                + " html_version, created_at, accepted_at, accepted_by, useful) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        tagged = db.prepareStatement("insert into forum_topic_tags (topic_id, tag_id) values (?, ?)");
        changes = db.prepareStatement(
                "insert into platform_changes (number, kind, entity_id, changed_at) values (?, 'topic', ?, ?)");
    }

    private List<Long> numbers(String query) throws SQLException {
        var numbers = new ArrayList<Long>();
        try (var rows = db.createStatement().executeQuery(query)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }

    private String text() {
        var text = new StringBuilder(sentence()).append(".\n\n");
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            text.append(one(TRIED)).append(", ").append(one(WHERE)).append(". ");
        }
        text.append("\n\n");
        if (random.nextInt(3) == 0) {
            text.append("Ce qui a **marché** :\n\n- ").append(one(DONE)).append("\n- ").append(one(DONE)).append("\n\n");
        }
        return text.append("Il reste à ").append(one(DONE)).append(".").toString();
    }

    private String sentence() {
        return one(WHO) + " " + one(WHAT) + " " + one(WHERE);
    }

    private <T> T one(T[] some) {
        return some[random.nextInt(some.length)];
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private void fill(int newTopics, int newPosts) throws SQLException {
        for (int i = 0; i < newTopics; i++) {
            // The posts are shared out evenly, and the topics over the time.
            int many = (int) ((i + 1L) * newPosts / newTopics - (long) i * newPosts / newTopics);
            topic(now.minus(SPAN.multipliedBy(newTopics - i).dividedBy(newTopics)), many);
            if (i % AT_ONCE == AT_ONCE - 1) {
                write();
            }
        }
        write();
    }

    private long oneOf(int many) throws SQLException {
        topic(now.minus(Duration.ofMinutes(many)), many);
        write();
        return topicId;
    }

    private void topic(Instant asked, int many) throws SQLException {
        topicId++;
        long[] category = one(categories);
        Instant last = now;
        Long author = one(people);
        Long lastAuthor = author;
        boolean blocked = random.nextBoolean();
        boolean solved = many > 1 && random.nextInt(3) > 0;
        for (int number = 1; number <= many; number++) {
            lastAuthor = number == 1 ? author : one(people);
            last = asked.plusSeconds(40L * (number - 1));
            post(number, lastAuthor, last, solved && number == 2);
        }
        int column = 1;
        topics.setLong(column++, topicId);
        topics.setString(column++, blocked ? "BLOCKED_PROCEDURE" : "QUESTION");
        topics.setString(column++, sentence());
        topics.setString(column++, blocked ? "{\"procedure\":\"Déclaration\",\"step\":\"" + one(TRIED) + "\"}" : "{}");
        topics.setLong(column++, category[1]);
        topics.setLong(column++, category[0]);
        topics.setLong(column++, one(operators));
        topics.setLong(column++, author);
        topics.setString(column++, null);
        topics.setTimestamp(column++, Timestamp.from(asked));
        topics.setTimestamp(column++, Timestamp.from(last));
        topics.setLong(column++, lastAuthor);
        topics.setInt(column++, many);
        topics.setInt(column++, many - 1);
        topics.setTimestamp(column++, solved ? Timestamp.from(asked.plusSeconds(60)) : null);
        topics.setInt(column, 0);
        topics.addBatch();
        int first = random.nextInt(tags.size());
        for (int i = random.nextInt(3); i >= 0; i--) {
            tagged.setLong(1, topicId);
            tagged.setLong(2, tags.get((first + i) % tags.size()));
            tagged.addBatch();
        }
        changes.setLong(1, change + 1);
        changes.setLong(2, topicId);
        changes.setTimestamp(3, Timestamp.from(now));
        changes.addBatch();
    }

    private void post(int number, Long author, Instant when, boolean accepted) throws SQLException {
        int text = random.nextInt(TEXTS);
        int column = 1;
        posts.setLong(column++, ++postId);
        posts.setLong(column++, topicId);
        posts.setInt(column++, number);
        posts.setLong(column++, author);
        posts.setString(column++, new UUID(20, postId).toString());
        posts.setString(column++, bodies.get(text));
        posts.setString(column++, rendered.get(text));
        posts.setInt(column++, Markdown.VERSION);
        posts.setTimestamp(column++, Timestamp.from(when));
        posts.setTimestamp(column++, accepted ? Timestamp.from(when.plusSeconds(20)) : null);
        posts.setObject(column++, accepted ? author : null, Types.BIGINT);
        posts.setInt(column, random.nextInt(4));
        posts.addBatch();
    }

    private void write() throws SQLException {
        topics.executeBatch();
        tagged.executeBatch();
        posts.executeBatch();
        changes.executeBatch();
        change++;
        db.commit();
    }

    /** Leaves the clock and the sequences where the server goes on from. */
    private void finish() throws SQLException {
        try (var statement = db.createStatement()) {
            statement.executeUpdate("update platform_change_clock set number = " + change);
            statement.execute("alter sequence forum_topics_seq restart with " + (topicId + 50));
            statement.execute("alter sequence forum_posts_seq restart with " + (postId + 50));
            db.commit();
        }
        db.setAutoCommit(true);
        db.createStatement().execute("analyze");
    }
}
