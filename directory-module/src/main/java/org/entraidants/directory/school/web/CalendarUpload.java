package org.entraidants.directory.school.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.school.CalendarProblem;
import org.entraidants.directory.school.SchoolCalendars;
import org.entraidants.directory.school.SchoolZone;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.Notice;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Takes the file of the page of school holidays; a servlet of its own for the reason that the upload of imports is one. */
@WebServlet({"/televersement/vacances", "/en/televersement/vacances"})
@MultipartConfig(fileSizeThreshold = 1 << 20)
public class CalendarUpload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST_PROBLEMS = 3;

    @Inject
    transient SchoolCalendars calendars;

    @Inject
    transient Caller caller;

    @Inject
    transient PageRequest page;

    @Inject
    transient Notice notice;

    @Inject
    transient I18n i18n;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        caller.require(Role.ANIMATOR);
        Part file = request.getPart("file");
        notice.say(
                file == null || file.getSize() == 0
                        ? i18n.t("directory.school.file.missing")
                        : bring(file, zone(request.getParameter("zone"))),
                response);
        response.sendRedirect(page.to("/admin/vacances"));
    }

    private String bring(Part file, Optional<SchoolZone> zone) throws IOException {
        String name = Optional.ofNullable(file.getSubmittedFileName()).orElse("");
        try (var content = file.getInputStream()) {
            byte[] bytes = content.readNBytes(SchoolCalendars.LARGEST_FILE + 1);
            List<CalendarProblem> problems = calendars.bring(name, bytes, zone.orElse(null));
            return problems.isEmpty() ? i18n.t("directory.school.brought", name) : refused(problems);
        }
    }

    private static Optional<SchoolZone> zone(@Nullable String name) {
        return Arrays.stream(SchoolZone.values())
                .filter(zone -> zone.name().equals(name))
                .findFirst();
    }

    private String refused(List<CalendarProblem> problems) {
        Stream<String> first = problems.stream().limit(MOST_PROBLEMS).map(this::words);
        Stream<String> others = problems.size() > MOST_PROBLEMS
                ? Stream.of(i18n.t("directory.school.problem.others", problems.size() - MOST_PROBLEMS))
                : Stream.empty();
        return Stream.concat(Stream.of(i18n.t("directory.school.refused")), Stream.concat(first, others))
                .collect(Collectors.joining(" "));
    }

    private String words(CalendarProblem problem) {
        String what = i18n.t("directory.school.problem." + problem.kind().name(), problem.found());
        return problem.line() == 0 ? what : i18n.t("directory.school.problem.line", problem.line(), what);
    }
}
