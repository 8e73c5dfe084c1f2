package org.lianzhao.shared.event;

import java.util.UUID;

/** The record a change is about: its kind ({@code segment}), its key and the name people know it by. */
public record Subject(String type, UUID id, String name) {}
