package fr.cpts.financing.anywhere;

import java.util.concurrent.CompletableFuture;

/** An application whose first statement is asked of a pool thread, which does not know the class loader of the application. */
public final class NestedApplication {

    private NestedApplication() {}

    /**
     * Prints the first advance.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws Exception {
        System.out.println(CompletableFuture.supplyAsync(new FirstStatement()).get());
    }
}
