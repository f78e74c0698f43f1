package fr.cpts.rules.size;

import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.ContractYear;
import fr.cpts.rules.fact.Conclusion;
import java.util.List;

/**
 * The size class on the first day of a contract year.
 *
 * @param year the contract year
 * @param sizeClass the class
 */
public record SizeOnFirstDay(ContractYear year, SizeClass sizeClass) implements Conclusion {
    @Override
    public List<Object> settles() {
        return List.of("size on the first day", year.number());
    }
}
