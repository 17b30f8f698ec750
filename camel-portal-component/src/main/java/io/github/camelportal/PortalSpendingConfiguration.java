package io.github.camelportal;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The limit of the price of an operation. Its values are texts, so that the endpoint can report one that is no amount. */
@UriParams
public class PortalSpendingConfiguration {

    @UriParam(
            label = "producer",
            description =
                    "Maximum price of an operation that costs money, such as 100.00. The component learns the price first and"
                            + " sends nothing if it is higher or unknown, but fails with a PortalPriceExceededException. If the"
                            + " header CamelPortalMaxTotal is set too, the lower one of both applies.")
    private String maxTotal;

    @UriParam(
            label = "producer",
            description =
                    "Currency of maxTotal, as three letters such as EUR. Nothing is sent if the price is in another one. By"
                            + " default, maxTotal is in the currency of the account.")
    private String currency;

    public String getMaxTotal() {
        return maxTotal;
    }

    public void setMaxTotal(String maxTotal) {
        this.maxTotal = maxTotal;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }
}
