package fr.cpts.financing.reference;

import fr.cpts.model.Dossier;
import fr.cpts.model.json.DossierWriter;
import net.jqwik.api.SampleReportingFormat;

/** Shows a dossier that fails a property as the JSON that the command line reads. */
public final class DossierSample implements SampleReportingFormat {
    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Dossier;
    }

    @Override
    public Object report(Object value) {
        return DossierWriter.write((Dossier) value);
    }
}
