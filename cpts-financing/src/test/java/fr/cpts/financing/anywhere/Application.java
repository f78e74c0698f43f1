package fr.cpts.financing.anywhere;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** An application that has the library in a class loader of its own, as servers do, and prints the first advance of a mission. */
final class Application {

    private static final String FIRST = FirstStatement.class.getName();

    private Application() {}

    /**
     * Runs one scenario.
     *
     * @param arguments the name of the scenario, the class path of the library, and how often for the one that counts
     */
    public static void main(String[] arguments) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : arguments[1].split(File.pathSeparator)) {
            urls.add(new File(entry).toURI().toURL());
        }
        URL[] library = urls.toArray(new URL[0]);
        switch (arguments[0]) {
            case "null" -> print(onThread(loader(library), null));
            case "platform" -> print(onThread(loader(library), ClassLoader.getPlatformClassLoader()));
            case "system" -> print(onThread(loader(library), ClassLoader.getSystemClassLoader()));
            case "sibling" -> print(onThread(loader(library), loader()));
            case "pool" -> {
                Supplier<String> first = load(loader(library), FIRST);
                print(CompletableFuture.supplyAsync(first).get());
            }
            case "failed" -> {
                FailingAtFirst loader = new FailingAtFirst(library);
                Supplier<String> first = load(loader, FIRST);
                for (int tries = 1; ; tries++) {
                    try {
                        print(first.get() + " after " + loader.failures + " failures");
                        return;
                    } catch (RuntimeException | Error refused) {
                        if (tries == 10) {
                            throw refused;
                        }
                    }
                }
            }
            case "interrupted" ->
                print(load(loader(library), FIRST + "$Interrupted").get());
            case "warm" -> print(load(loader(library), FIRST + "$Warm").get());
            case "dropped" -> print(dropped(library, Integer.parseInt(arguments[2])) + " kept");
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void print(String result) {
        System.out.println(result);
    }

    private static URLClassLoader loader(URL... urls) {
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    @SuppressWarnings("unchecked")
    private static Supplier<String> load(ClassLoader loader, String name) throws ReflectiveOperationException {
        return (Supplier<String>)
                loader.loadClass(name).getDeclaredConstructor().newInstance();
    }

    private static String onThread(ClassLoader loader, ClassLoader context) throws Exception {
        Supplier<String> first = load(loader, FIRST);
        CompletableFuture<String> result = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                String amount = first.get();
                result.complete(Thread.currentThread().getContextClassLoader() == context ? amount : "context changed");
            } catch (RuntimeException | Error thrown) {
                result.completeExceptionally(thrown);
            }
        });
        thread.setContextClassLoader(context);
        thread.start();
        return result.get();
    }

    private static int dropped(URL[] library, int times) throws Exception {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            loaders.add(loadedOnce(library));
        }
        int kept = times;
        for (int round = 0; round < 20 && kept > 0; round++) {
            System.gc();
            Thread.sleep(50);
            kept = (int) loaders.stream().filter(each -> each.get() != null).count();
        }
        return kept;
    }

    private static WeakReference<ClassLoader> loadedOnce(URL[] library) throws Exception {
        try (URLClassLoader loader = loader(library)) {
            load(loader, FIRST).get();
            return new WeakReference<>(loader);
        }
    }

    /** A class loader that finds each resource of the rules only when it is asked for it a second time. */
    private static final class FailingAtFirst extends URLClassLoader {

        private final AtomicInteger failures = new AtomicInteger();
        private final List<String> asked = new ArrayList<>();

        FailingAtFirst(URL[] library) {
            super(library, ClassLoader.getPlatformClassLoader());
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            if ((name.endsWith("shipped.bin") || name.endsWith("drools-model")) && !asked.contains(name)) {
                asked.add(name);
                failures.incrementAndGet();
                return new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is asleep");
                    }
                };
            }
            return super.getResourceAsStream(name);
        }
    }
}
