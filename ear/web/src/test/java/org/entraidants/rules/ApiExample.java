package org.entraidants.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A call of {@code docs/api.md} and the answer that stands under it.
 *
 * @param path without the site
 * @param fields the names in the JSON that is shown
 */
record ApiExample(String verb, String path, Map<String, String> headers, String body, int status, Set<String> fields) {
    private static final Path PAGE = Path.of("..", "..", "docs", "api.md");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Pattern FIELD = Pattern.compile("\"([A-Za-z]+)\":");

    ApiExample {
        headers = Map.copyOf(headers);
        fields = Set.copyOf(fields);
    }

    /** All of them, in their order. */
    static List<ApiExample> all() throws IOException {
        var examples = new ArrayList<ApiExample>();
        for (String block : Files.readString(PAGE).split("\n(?! {4})", -1)) {
            String code = block.replaceAll("(?m)^ {4}", "").replace("\\\n", " ");
            int begin = code.indexOf("curl ");
            if (block.contains("\n    curl ") || block.startsWith("    curl ")) {
                String answer = code.lines()
                        .dropWhile(line -> !line.matches("\\d{3} .*"))
                        .reduce("", (a, b) -> a + b);
                code.substring(begin)
                        .lines()
                        .filter(line -> line.startsWith("curl "))
                        .map(line -> read(line, answer))
                        .forEach(examples::add);
            }
        }
        return examples;
    }

    private static ApiExample read(String command, String answer) {
        List<String> words = WORD.matcher(command.replaceAll("\\s+# .*", ""))
                .results()
                .map(word -> word.group().replaceAll("^['\"]|['\"]$", ""))
                .toList();
        String verb = "GET";
        String path = "";
        String body = "";
        var headers = new HashMap<String, String>();
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-X" -> verb = words.get(++i);
                case "-H" -> {
                    String[] header = words.get(++i).split(": ", 2);
                    headers.put(header[0], header[1]);
                }
                case "-d", "--data-binary" -> {
                    verb = "POST";
                    body = words.get(++i);
                }
                default ->
                    path = words.get(i).startsWith("$SITE") ? words.get(i).substring(5) : path;
            }
        }
        var fields = new TreeSet<String>();
        boolean json = !path.contains(".csv");
        FIELD.matcher(json ? answer : "").results().forEach(field -> fields.add(field.group(1)));
        int status = answer.isEmpty() ? 200 : Integer.parseInt(answer.substring(0, 3));
        return new ApiExample(verb, path, headers, body, status, fields);
    }
}
