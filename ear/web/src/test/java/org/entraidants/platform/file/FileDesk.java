package org.entraidants.platform.file;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import org.entraidants.harness.Transactions;

/** Hangs a file up or takes it down, makes it old, has old ones forgotten, tells what is left of one. */
@WebServlet(FileDesk.PATH)
public class FileDesk extends HttpServlet {
    public static final String PATH = "/assets/test-files";
    private static final long serialVersionUID = 1L;

    @PersistenceContext(unitName = "entraidants")
    transient EntityManager entities;

    @Inject
    transient FileStore files;

    @Inject
    transient Transactions transactions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("stranded") != null) {
            var folder = (File) request.getServletContext().getAttribute(ServletContext.TEMPDIR);
            response.getWriter().print(folder.list((place, name) -> name.startsWith("upload_")).length);
            return;
        }
        String owner = request.getParameter("owner");
        if (owner != null) {
            response.getWriter()
                    .print(entities.createQuery(
                                    "select count(f) from KeptFile f, Account a where a.id = f.ownerId and a.address = :owner",
                                    Long.class)
                            .setParameter("owner", owner)
                            .getSingleResult());
            return;
        }
        long id = Long.parseLong(request.getParameter("id"));
        String deed = String.valueOf(request.getParameter("deed"));
        switch (deed) {
            case "attach" -> files.attach(id);
            case "delete" -> files.delete(id);
            case "forget" -> files.forgetOld();
            case "age" ->
                transactions.run(() -> entities.createNativeQuery(
                                "update platform_files set created_at = ? where id = ?")
                        .setParameter(1, Timestamp.from(Instant.now().minus(Shelf.LOOSE_FOR.plusMinutes(1))))
                        .setParameter(2, id)
                        .executeUpdate());
            default -> {}
        }
        response.getWriter()
                .print(count("platform_files where id", id) + " " + count("platform_file_pieces where file_id", id));
    }

    private long count(String rows, long id) {
        return ((Number) entities.createNativeQuery("select count(*) from " + rows + " = ?")
                        .setParameter(1, id)
                        .getSingleResult())
                .longValue();
    }
}
