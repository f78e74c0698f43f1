/** What the legal texts make of the facts: rules, dated legal values, positions. */
module fr.cpts.rules {
    requires transitive fr.cpts.model;
    requires org.drools.canonicalmodel;
    requires org.drools.core;
    requires org.drools.kiesession;
    requires org.drools.modelcompiler;
    requires org.kie.api;
    requires org.slf4j;
    requires org.snakeyaml.engine;

    // What compiles rules: only where the library is built.
    requires static org.drools.compiler;
    requires static org.drools.model.codegen;

    exports fr.cpts.rules;
    exports fr.cpts.rules.compliance;
    exports fr.cpts.rules.deployment;
    exports fr.cpts.rules.eligibility;
    exports fr.cpts.rules.envelope;
    exports fr.cpts.rules.fact;
    exports fr.cpts.rules.indicator;
    exports fr.cpts.rules.payment;
    exports fr.cpts.rules.size;
    exports fr.cpts.rules.version;
    exports fr.cpts.rules.message;
    exports fr.cpts.rules.parameter;
    exports fr.cpts.rules.position;

    uses org.slf4j.spi.SLF4JServiceProvider;
}
