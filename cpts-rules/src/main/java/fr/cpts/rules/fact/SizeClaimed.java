package fr.cpts.rules.fact;

import fr.cpts.model.taxonomy.SizeClass;

/**
 * The size class that the health project claims; it decides nothing and can contradict what does.
 *
 * @param sizeClass the class
 * @param place where it stands
 */
public record SizeClaimed(SizeClass sizeClass, Place place) implements Given {
    @Override
    public String shown() {
        return sizeClass.code();
    }

    @Override
    public boolean isStated() {
        return true;
    }
}
