package org.entraidants.harness;

import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;

/** Runs one test method inside the server. */
@WebServlet(TestRunner.PATH)
public class TestRunner extends HttpServlet {
    static final String PATH = "/assets/test-runner";
    static final String PASSED = "passed";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        PrintWriter answer = response.getWriter();
        try {
            run(Class.forName(request.getParameter("class")), request.getParameter("method"));
            answer.print(PASSED);
        } catch (InvocationTargetException failed) {
            failed.getCause().printStackTrace(answer);
        } catch (ReflectiveOperationException | RuntimeException failed) {
            failed.printStackTrace(answer);
        }
    }

    private static <T> void run(Class<T> type, String name) throws ReflectiveOperationException {
        var instance = new Unmanaged<>(type).newInstance().produce().inject().postConstruct();
        try {
            var method = type.getDeclaredMethod(name);
            method.setAccessible(true);
            method.invoke(instance.get());
        } finally {
            instance.preDestroy().dispose();
        }
    }
}
