/** The facts of a CPTS, checked at birth, and the JSON that carries them. */
module fr.cpts.model {
    requires com.fasterxml.jackson.core;

    exports fr.cpts.model;
    exports fr.cpts.model.community;
    exports fr.cpts.model.contract;
    exports fr.cpts.model.fact;
    exports fr.cpts.model.governance;
    exports fr.cpts.model.indicator;
    exports fr.cpts.model.json;
    exports fr.cpts.model.measure;
    exports fr.cpts.model.message;
    exports fr.cpts.model.money;
    exports fr.cpts.model.plan;
    exports fr.cpts.model.taxonomy;
    exports fr.cpts.model.time;
}
