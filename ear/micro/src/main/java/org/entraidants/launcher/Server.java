package org.entraidants.launcher;

import fish.payara.micro.boot.PayaraMicroLauncher;
import java.net.URLClassLoader;

/** Payara Micro, with a class loader of ours around the jars that it has unpacked. */
final class Server extends PayaraMicroLauncher {
    private Server() {}

    static void start(String[] arguments) throws Exception {
        new Server().launch("main", arguments);
    }

    @Override
    protected Object launch(String method, String[] arguments, String mainClass, ClassLoader unpacked)
            throws Exception {
        var indexed = new IndexedClassLoader(((URLClassLoader) unpacked).getURLs(), unpacked.getParent());
        return super.launch(method, arguments, mainClass, indexed);
    }
}
