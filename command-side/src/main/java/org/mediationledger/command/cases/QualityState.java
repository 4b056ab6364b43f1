package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mediationledger.events.QualityEvent;

/**
 * What people complained of.
 *
 * @param complaints in the order received; the first has number 1
 */
record QualityState(List<Complaint> complaints) {

    static final QualityState NONE = new QualityState(List.of());

    /** One complaint. */
    record Complaint(LocalDate receivedOn, boolean resolved) {}

    QualityState evolve(QualityEvent event) {
        List<Complaint> all = new ArrayList<>(complaints);
        switch (event) {
            case QualityEvent.ComplaintReceived e -> all.add(new Complaint(e.occurredOn(), false));
            case QualityEvent.ComplaintResolved e ->
                all.set(
                        e.complaint() - 1,
                        new Complaint(all.get(e.complaint() - 1).receivedOn(), true));
            case QualityEvent.FeedbackAsked e -> {}
            case QualityEvent.FeedbackReceived e -> {}
        }
        return new QualityState(List.copyOf(all));
    }
}
