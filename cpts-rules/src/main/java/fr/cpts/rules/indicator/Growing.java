package fr.cpts.rules.indicator;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/** An unmodifiable list from which a longer one is made by adding to its end, without copying what both hold. */
final class Growing<E> extends AbstractList<E> implements RandomAccess {

    private final List<E> shared;
    private final int size;

    private Growing(List<E> shared, int size) {
        this.shared = shared;
        this.size = size;
    }

    /** An unmodifiable list of the same elements. */
    static <E> Growing<E> of(List<E> elements) {
        return elements instanceof Growing<E> growing
                ? growing
                : new Growing<>(new ArrayList<>(List.copyOf(elements)), elements.size());
    }

    /** This list and one more element. */
    Growing<E> and(E element) {
        synchronized (shared) {
            List<E> longer = shared.size() == size ? shared : new ArrayList<>(this);
            longer.add(element);
            return new Growing<>(longer, size + 1);
        }
    }

    @Override
    public E get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException("element " + index + " of " + size);
        }
        return shared.get(index);
    }

    @Override
    public int size() {
        return size;
    }
}
