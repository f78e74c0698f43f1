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
 * @param place where it stands
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
     * Whether the figure falls in the band of one size class.
     *
     * @param bands the bands of the classes
     * @param day the day whose bands count
     * @return false when two classes claim the figure
     */
    public boolean isInBand(LegalParameter bands, LocalDate day) {
        return bands.band(count(), day).isPresent();
    }

    /**
     * The size class of the figure, which must be in the band of one.
     *
     * @param bands the bands of the classes
     * @param day the day whose bands count
     * @return the class
     */
    public SizeClass sizeClass(LegalParameter bands, LocalDate day) {
        return sizeOf(count(), bands, day);
    }

    /**
     * The upper of the two size classes that claim the figure, which must be in the band of none.
     *
     * @param bands the bands of the classes
     * @param day the day whose bands count
     * @return the class above
     */
    public SizeClass upperSize(LegalParameter bands, LocalDate day) {
        return sizeOf(count() + 1, bands, day);
    }

    /**
     * The lower of the two size classes that claim the figure, which must be in the band of none.
     *
     * @param bands the bands of the classes
     * @param day the day whose bands count
     * @return the class below
     */
    public SizeClass lowerSize(LegalParameter bands, LocalDate day) {
        return sizeOf(count() - 1, bands, day);
    }

    /**
     * Whether the figure speaks against a size class.
     *
     * @param size the class
     * @param bands the bands of the classes
     * @param day the day whose bands count
     * @return true when it is in the band of another class
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

    /**
     * How many people were counted.
     *
     * @return at least 1
     */
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
