package org.lianzhao.company;

import java.util.List;
import java.util.UUID;

/**
 * A merge that was undone.
 *
 * @param stayed fields of the kept record that people had edited since and that stayed as edited
 */
public record UndoneMerge(UUID id, CompanyRef kept, CompanyRef gone, List<String> stayed) {}
