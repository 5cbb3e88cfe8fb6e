package org.entraidants.harness;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.persistence.queries.Call;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Sees the SQL statements that one deed sends through JPA. To be used inside the server. */
public final class StatementCount {
    private StatementCount() {}

    /** The statements of a deed, whichever request sends them; those of the house, which follows and looks in the background, are left out. */
    public static List<String> of(EntityManager entities, Runnable deed) {
        var statements = new CopyOnWriteArrayList<String>();
        var listener = new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                if (!Thread.currentThread().getName().startsWith("concurrent/")) {
                    statements.add(sql(event.getCall()));
                }
            }
        };
        var events =
                entities.getEntityManagerFactory().unwrap(ServerSession.class).getEventManager();
        events.addListener(listener);
        try {
            deed.run();
        } finally {
            events.removeListener(listener);
        }
        return List.copyOf(statements);
    }

    /** The same of a page, read twice: what it reads anew now and then, as the order of the forum, is left out. */
    public static List<String> ofPage(EntityManager entities, Runnable reading) {
        List<String> once = of(entities, reading);
        List<String> again = of(entities, reading);
        return again.size() < once.size() ? again : once;
    }

    private static String sql(Call call) {
        return call instanceof org.eclipse.persistence.internal.databaseaccess.DatabaseCall database
                ? database.getSQLString().toLowerCase(java.util.Locale.ROOT)
                : call.toString();
    }
}
