/** Computes what the rules grant, to the cent, and when it falls due. */
module fr.cpts.financing {
    requires com.fasterxml.jackson.core;
    requires transitive fr.cpts.rules;

    exports fr.cpts.financing;
    exports fr.cpts.financing.check;
    exports fr.cpts.financing.compare;
    exports fr.cpts.financing.explain;
    exports fr.cpts.financing.indicator;
    exports fr.cpts.financing.json;
    exports fr.cpts.financing.kept;
    exports fr.cpts.financing.replay;
    exports fr.cpts.financing.report;
    exports fr.cpts.financing.schedule;
}
