package fr.cpts.rules;

import java.util.function.Supplier;

/** Makes a value when it is first asked for, and keeps it. Nothing is kept of an attempt that fails: the next call tries again. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> make;
    private volatile T made;

    Once(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T thing = made;
        if (thing == null) {
            synchronized (this) {
                thing = made;
                if (thing == null) {
                    thing = make.get();
                    made = thing;
                }
            }
        }
        return thing;
    }
}
