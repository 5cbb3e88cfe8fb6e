package org.entraidants.harness;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Sends a test method to the server, and brings its failure back. */
class RunInContainer implements InvocationInterceptor {
    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context) {
        invocation.skip();
        String path =
                TestRunner.PATH + "?class=" + context.getRequiredTestClass().getName() + "&method="
                        + method.getExecutable().getName();
        var answer = Visitor.of(TestServer.shared()).get(path);
        if (answer.statusCode() != 200 || !answer.body().equals(TestRunner.PASSED)) {
            throw new AssertionError("In the server (" + answer.statusCode() + "): " + answer.body());
        }
    }
}
