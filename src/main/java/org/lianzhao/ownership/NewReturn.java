package org.lianzhao.ownership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why nobody of those who had a lead goes on with it. */
record NewReturn(@NotBlank @Size(max = 500) String reason) {}
