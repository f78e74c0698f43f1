package fr.cpts.rules.size;

import fr.cpts.model.community.PopulationFigure;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import fr.cpts.rules.fact.FactMessage;
import fr.cpts.rules.fact.LegalParameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A population figure of the territory.
 *
 * @param key its key in the dossier
 * @param figure the figure
 * @param designated whether the contract designates it
 * @param place its place in the dossier
 */
public record PopulationCounted(String key, PopulationFigure figure, boolean designated, DossierPath place)
        implements DossierFact {
    @Override
    public String shown() {
        return String.valueOf(figure.count());
    }

    @Override
    public boolean isStated() {
        return true;
    }

    /**
     * {@return whether the figure falls in the band of one size class; false when two classes claim the figure}
     *
     * @param bands the bands of the classes
     * @param day the day whose bands count
     */
    public boolean isInBand(LegalParameter bands, LocalDate day) {
        return bands.band(count(), day).isPresent();
    }

    /**
     * {@return the size class of the figure, which must be in the band of one}
     *
     * @param bands the bands of the classes
     * @param day the day whose bands count
     */
    public SizeClass sizeClass(LegalParameter bands, LocalDate day) {
        return sizeOf(count(), bands, day);
    }

    /**
     * {@return the upper of the two size classes that claim the figure, which must be in the band of none: the class above}
     *
     * @param bands the bands of the classes
     * @param day the day whose bands count
     */
    public SizeClass upperSize(LegalParameter bands, LocalDate day) {
        return sizeOf(count() + 1, bands, day);
    }

    /**
     * {@return the lower of the two size classes that claim the figure, which must be in the band of none: the class below}
     *
     * @param bands the bands of the classes
     * @param day the day whose bands count
     */
    public SizeClass lowerSize(LegalParameter bands, LocalDate day) {
        return sizeOf(count() - 1, bands, day);
    }

    /**
     * {@return whether the figure speaks against a size class; true when it is in the band of another class}
     *
     * @param size the class
     * @param bands the bands of the classes
     * @param day the day whose bands count
     */
    public boolean contradicts(SizeClass size, LegalParameter bands, LocalDate day) {
        return !supported(bands, day).contains(size);
    }

    /** The classes that the figure supports: one, or the two that claim it. */
    List<SizeClass> supported(LegalParameter bands, LocalDate day) {
        return isInBand(bands, day)
                ? List.of(sizeClass(bands, day))
                : List.of(lowerSize(bands, day), upperSize(bands, day));
    }

    private static SizeClass sizeOf(int population, LegalParameter bands, LocalDate day) {
        return bands.band(population, day).orElseThrow().sizeClass();
    }

    /** {@return how many people were counted: at least 1} */
    public int count() {
        return figure.count();
    }

    @Override
    public Object told() {
        BigDecimal count = BigDecimal.valueOf(count());
        return figure.source()
                .<Object>map(source -> FactMessage.of("population.of", count, source))
                .orElse(count);
    }
}
