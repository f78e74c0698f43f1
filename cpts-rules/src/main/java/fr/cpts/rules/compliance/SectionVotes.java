package fr.cpts.rules.compliance;

import fr.cpts.model.governance.Commission.Section;
import fr.cpts.rules.fact.DossierPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The votes of the sections of a commission of the agreement.
 *
 * @param subject the name of the commission
 * @param sections its sections, two or more
 * @param place their place in the dossier
 */
public record SectionVotes(String subject, List<Section> sections, DossierPath place) implements GovernanceDetail {

    /** Copies the components. */
    public SectionVotes {
        sections = List.copyOf(sections);
    }

    @Override
    public Optional<String> value() {
        return Optional.of(sections.stream()
                .map(section -> section.name() + ": " + section.votes())
                .collect(Collectors.joining(", ")));
    }

    /** {@return whether each section holds as many votes as any other} */
    public boolean isEqual() {
        return sections.stream().map(Section::votes).distinct().count() == 1;
    }
}
