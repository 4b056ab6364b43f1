package org.mediationledger.web.bundle;

import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Actor;

/** Makes the files that go beside a bundle where a party asked for them; they hold what the Tribunal may see, no more. */
public interface Exhibiting {

    /**
     * The evidence pack of a case, for the Tribunal: the earliest that holds all that the case had recorded by a position.
     *
     * @param position up to which the bundle looks
     * @throws org.mediationledger.web.problem.RequestRejected where there is none to be had
     */
    Exhibited pack(CaseId caseId, Actor actor, long position);

    /**
     * The open history of a case up to a position, as text, with the tree of that same pack.
     *
     * @param position up to which the bundle looks
     * @throws org.mediationledger.web.problem.RequestRejected where there is none to be had
     */
    Exhibited history(CaseId caseId, Actor actor, long position);
}
