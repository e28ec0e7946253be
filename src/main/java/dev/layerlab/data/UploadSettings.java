package dev.layerlab.data;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** What an upload may cost: its largest size, said beside the button and enforced while streaming. */
@ConfigurationProperties("layerlab.upload")
public record UploadSettings(@DefaultValue("64MB") DataSize limit) {}
