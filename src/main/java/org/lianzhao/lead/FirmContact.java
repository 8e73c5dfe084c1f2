package org.lianzhao.lead;

import java.util.List;
import org.lianzhao.account.PersonRef;

/**
 * A lead by which somebody is in touch with a firm.
 *
 * @param collaborators who works on it beside its owner, by name
 */
record FirmContact(LeadRow lead, List<PersonRef> collaborators) {}
