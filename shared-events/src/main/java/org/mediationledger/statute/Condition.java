package org.mediationledger.statute;

/** Whether a date counts in any case. */
enum Condition {
    NONE(""),
    /** There is no appeal on health or social care alone (s 51(2)). */
    IF_EDUCATION_IS_APPEALED("Due only if an education part is appealed too.");

    private final String sentence;

    Condition(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
