package org.mediationledger.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;

/** A rule that can be laid over any house: over the ledger, which keeps it, and over a wrong example, which breaks it. */
interface HouseRule {

    /** Where the wrong examples lie. */
    String WRONG = HouseRule.class.getPackageName() + ".wrong";

    /** The rule's name, in capitals. */
    String name();

    /** The rule over the packages of a house. */
    ArchRule over(House house);

    /** The example that breaks the rule: a package under {@code wrong}, named after the rule. */
    default House wrongExample() {
        return new House(WRONG + "." + name().replace("_", "").toLowerCase(Locale.ROOT));
    }
}
