package org.lianzhao.lead;

import java.util.UUID;

/**
 * The firm that brought a lead.
 *
 * @param company its record in the register
 * @param investor the name of the lead's investor, as names are compared: two leads of one name are of one firm
 */
record LeadBringer(UUID company, String investor) {}
