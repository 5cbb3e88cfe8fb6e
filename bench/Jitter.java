import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Copies the places of a CSV file some kilometres away: {@code java Jitter.java from.csv to.csv copies}. Each copy has an
 * identifier of its own and lies within 0.3 degrees of its model; all other cells stay as they are written.
 */
final class Jitter {
    private static final double DEGREES = 0.3;

    public static void main(String[] arguments) throws IOException {
        List<List<String>> lines = read(Files.readString(Path.of(arguments[0])));
        List<String> header = lines.remove(0);
        int id = header.indexOf("id");
        int latitude = header.indexOf("latitude");
        int longitude = header.indexOf("longitude");
        var random = new Random(1);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            write(out, header);
            for (int copy = 1; copy <= Integer.parseInt(arguments[2]); copy++) {
                for (List<String> line : lines) {
                    var moved = new ArrayList<>(line);
                    moved.set(id, line.get(id) + "-copy-" + copy);
                    moved.set(latitude, jitter(line.get(latitude), random));
                    moved.set(longitude, jitter(line.get(longitude), random));
                    write(out, moved);
                }
            }
        }
    }

    private static String jitter(String degrees, Random random) {
        if (degrees.isEmpty()) {
            return degrees;
        }
        double moved = Double.parseDouble(degrees) + random.nextDouble(-DEGREES, DEGREES);
        return String.format(Locale.ROOT, "%.6f", moved);
    }

    /** The cells as they are written, with their quotes. */
    private static List<List<String>> read(String csv) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        boolean quoted = false;
        int start = 0;
        for (int at = 0; at < csv.length(); at++) {
            char c = csv.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(csv.substring(start, at).replaceFirst("\r$", ""));
                start = at + 1;
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            }
        }
        return lines;
    }

    private static void write(BufferedWriter out, List<String> line) throws IOException {
        out.write(String.join(",", line));
        out.write('\n');
    }
}
