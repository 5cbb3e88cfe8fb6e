import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.entraidants.directory.duplicates.DuplicateFinder;
import org.entraidants.directory.duplicates.DuplicateFinder.Found;
import org.entraidants.directory.duplicates.Likeness;
import org.entraidants.directory.duplicates.Likeness.Verdict;
import org.entraidants.directory.duplicates.Reason;
import org.entraidants.directory.national.Line;
import org.entraidants.directory.national.Place;
import org.entraidants.directory.national.PlaceReader;

/**
 * Compares the places of a file with one another: {@code java Duplicates.java places.csv candidates.csv folder}. Prints the
 * time, and how many of the candidate pairs between two sources are proposed; writes a hundred proposed pairs, drawn at
 * random, to be read, and the missed candidates with the reason.
 */
final class Duplicates {
    private static final int TO_READ = 100;
    private static final int SEED = 20_240_101;

    private final List<Place> places = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final DuplicateFinder finder = new DuplicateFinder();

    public static void main(String[] arguments) throws IOException {
        new Duplicates().run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    }

    private void run(Path file, Path candidates, Path folder) throws IOException {
        Files.createDirectories(folder);
        long begun = System.nanoTime();
        read(file);
        long read = System.nanoTime();
        List<Found> found = finder.find();
        long compared = System.nanoTime();
        System.out.printf(
                "%d places read in %.1f s, compared in %.1f s%n",
                places.size(), (read - begun) / 1e9, (compared - read) / 1e9);
        List<Found> same = of(found, Verdict.SAME);
        List<Found> between = same.stream().filter(this::isBetweenSources).toList();
        System.out.printf(
                "proposed: %d duplicates (%d between two sources), %d parents and branches%n",
                same.size(), between.size(), of(found, Verdict.KIN).size());
        recall(candidates, found, folder.resolve("missed.txt"));
        draw(same, folder.resolve("to-read.txt"));
        draw(between, folder.resolve("to-read-between.txt"));
        draw(of(found, Verdict.KIN), folder.resolve("to-read-kin.txt"));
    }

    private void read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            new PlaceReader(Clock.systemUTC()).read(in, this::take);
        }
    }

    private void take(Line line) {
        if (line instanceof Line.Accepted accepted) {
            finder.add(places.size(), accepted.place());
            numbers.put(accepted.place().id(), places.size());
            places.add(accepted.place());
        }
    }

    private static List<Found> of(List<Found> found, Verdict verdict) {
        return found.stream().filter(one -> one.likeness().verdict() == verdict).toList();
    }

    private boolean isBetweenSources(Found pair) {
        return !source(pair.one()).equals(source(pair.two()));
    }

    private String source(long number) {
        String source = places.get((int) number).source();
        return source == null ? "" : source;
    }

    private void recall(Path candidates, List<Found> found, Path missed) throws IOException {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        Map<String, Integer> why = new TreeMap<>();
        int all = 0;
        int within = 0;
        int withinFound = 0;
        Set<List<Long>> same = new HashSet<>();
        of(found, Verdict.SAME).forEach(one -> same.add(List.of(one.one(), one.two())));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(candidates);
                BufferedWriter out = Files.newBufferedWriter(missed)) {
            for (var row : csv) {
                Integer one = numbers.get(row.getField("id1"));
                Integer two = numbers.get(row.getField("id2"));
                if (one == null || two == null) {
                    System.out.println("not in the file: " + row.getField("id1") + " " + row.getField("id2"));
                    continue;
                }
                boolean proposed = same.contains(List.of((long) Math.min(one, two), (long) Math.max(one, two)));
                if (row.getField("source1").equals(row.getField("source2"))) {
                    within++;
                    withinFound += proposed ? 1 : 0;
                    continue;
                }
                all++;
                Likeness likeness = finder.compare(one, two);
                // What the blocks never bring together is missed, however alike it is.
                Verdict verdict = likeness.verdict() == Verdict.SAME && !proposed ? Verdict.APART : likeness.verdict();
                verdicts.merge(verdict, 1, Integer::sum);
                if (!proposed) {
                    why.merge(cause(likeness), 1, Integer::sum);
                    write(out, one, two, likeness, cause(likeness) + " · theirs " + row.getField("score"));
                }
            }
        }
        System.out.printf(
                "recall between two sources: %d of %d proposed as duplicates (%.1f %%), %d more as parent and branch%n",
                verdicts.getOrDefault(Verdict.SAME, 0),
                all,
                100.0 * verdicts.getOrDefault(Verdict.SAME, 0) / all,
                verdicts.getOrDefault(Verdict.KIN, 0));
        System.out.printf("within one source: %d of %d%n", withinFound, within);
        System.out.println("missed: " + why);
    }

    private static String cause(Likeness likeness) {
        return likeness.reasons().stream()
                .filter(reason -> reason.most() == 0)
                .findFirst()
                .map(reason -> reason.kind().name())
                .orElse("SCORE");
    }

    private void draw(List<Found> found, Path file) throws IOException {
        var shuffled = new ArrayList<>(found);
        Collections.shuffle(shuffled, new Random(SEED));
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            int number = 0;
            for (Found pair : shuffled.subList(0, Math.min(TO_READ, shuffled.size()))) {
                write(out, (int) pair.one(), (int) pair.two(), pair.likeness(), "pair " + ++number);
            }
        }
    }

    private void write(BufferedWriter out, int one, int two, Likeness likeness, String title) throws IOException {
        out.write("== " + title + " · " + likeness.score() + " " + likeness.verdict() + "\n");
        out.write(words(places.get(one)) + words(places.get(two)));
        for (Reason reason : likeness.reasons()) {
            out.write("  " + reason.kind() + reason.values() + " " + reason.points() + "/" + reason.most());
        }
        out.write("\n");
    }

    private static String words(Place place) {
        return " " + String.join(
                        " | ",
                        place.name(),
                        place.address(),
                        place.postcode() + " " + place.commune(),
                        String.valueOf(place.pivot()),
                        String.valueOf(place.phone()),
                        String.valueOf(place.source()),
                        place.latitude() + " " + place.longitude()) + "\n";
    }
}
