package org.mediationledger.launcher.demo.story;

/** The chapters out of which every story of a case is put together. */
record Chapters(
        Beginning beginning,
        Choosing choosing,
        Meetings meetings,
        Concluding concluding,
        Certifying certifying,
        Ending ending,
        Recording recording,
        Supporting supporting,
        Holding holding,
        Conducting conducting,
        Papering papering,
        DeskWork deskWork,
        Changing changing,
        Protecting protecting) {

    static Chapters of(Telling telling) {
        return new Chapters(
                new Beginning(telling),
                new Choosing(telling),
                new Meetings(telling),
                new Concluding(telling),
                new Certifying(telling),
                new Ending(telling),
                new Recording(telling),
                new Supporting(telling),
                new Holding(telling),
                new Conducting(telling),
                new Papering(telling),
                new DeskWork(telling),
                new Changing(telling),
                new Protecting(telling));
    }
}
