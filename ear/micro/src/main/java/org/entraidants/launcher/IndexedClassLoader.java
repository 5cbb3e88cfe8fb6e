package org.entraidants.launcher;

import static java.util.function.Predicate.not;

import fish.payara.micro.boot.loader.OpenURLClassLoader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.CodeSource;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.jar.JarEntry;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows which of the server's three hundred jars hold a folder. {@link java.net.URLClassLoader} asks all of them for
 * every class, also for those of the application, which are in none: that took a tenth of a start.
 */
final class IndexedClassLoader extends OpenURLClassLoader {
    private final Map<String, List<Jar>> byFolder = new ConcurrentHashMap<>();
    private final URLClassLoader folders;

    IndexedClassLoader(URL[] urls, ClassLoader parent) {
        super(urls, parent);
        folders = new URLClassLoader(
                Stream.of(urls).filter(IndexedClassLoader::isFolder).toArray(URL[]::new), null);
        Stream.of(urls).filter(not(IndexedClassLoader::isFolder)).forEach(this::index);
    }

    /** The server finds archives of its own as files of the folder where its jars are. */
    private static boolean isFolder(URL url) {
        return url.getPath().endsWith("/");
    }

    /** A library that is added to the server. */
    @Override
    public void addURL(URL url) {
        super.addURL(url);
        index(url);
    }

    private void index(URL url) {
        Jar jar = Jar.open(url);
        jar.folders()
                .forEach(folder -> byFolder.computeIfAbsent(folder, unknown -> new CopyOnWriteArrayList<>())
                        .add(jar));
    }

    private List<Jar> holders(String path) {
        return byFolder.getOrDefault(Jar.folder(path), List.of());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/') + ".class";
        for (Jar jar : holders(path)) {
            JarEntry entry = jar.file().getJarEntry(path);
            if (entry != null) {
                return define(name, jar, entry);
            }
        }
        throw new ClassNotFoundException(name);
    }

    private Class<?> define(String name, Jar jar, JarEntry entry) throws ClassNotFoundException {
        try (InputStream content = jar.file().getInputStream(entry)) {
            byte[] bytes = content.readAllBytes();
            definePackage(name, jar);
            return defineClass(name, bytes, 0, bytes.length, new CodeSource(jar.url(), entry.getCodeSigners()));
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    private void definePackage(String className, Jar jar) throws IOException {
        String name = className.substring(0, Math.max(0, className.lastIndexOf('.')));
        if (!name.isEmpty() && getDefinedPackage(name) == null) {
            try {
                definePackage(name, jar.manifest(), jar.url());
            } catch (IllegalArgumentException meanwhile) {
                // Another thread has defined it.
                if (getDefinedPackage(name) == null) {
                    throw meanwhile;
                }
            }
        }
    }

    @Override
    public @Nullable URL findResource(String name) {
        URL file = folders.findResource(name);
        return file == null ? inJars(name).findFirst().orElse(null) : file;
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        var all = Collections.list(folders.findResources(name));
        inJars(name).forEach(all::add);
        return Collections.enumeration(all);
    }

    private Stream<URL> inJars(String name) {
        return holders(name).stream().flatMap(jar -> jar.resource(name).stream());
    }
}
