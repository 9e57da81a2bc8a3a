/** Learned by scripts/train-inline-breaks.js: a weight and the name of its feature on each line, a long list. */
export const INLINE_BREAK_WEIGHTS = `-0.66 around 0
-1.21 around 0 start comma
-0.97 around 0 start digit
-0.36 around 0 start function-word
-0.58 around 0 start lower
-0.48 around 0 start opening
-1.03 around 0 start stop
-0.71 around 1 start capital-function-word
-0.56 around 1 start digit
-0.84 around 1 start lower
-0.55 around 2 start digit
-0.35 around 2 start function-word
-0.37 around 2 start lower
-1.15 around 2 start stop
-0.18 around 3 start function-word
-0.47 around 3 start lower
-0.76 around 3 start other
-0.00 around 4 start closing-quote
-0.43 around 4 start lower
-0.42 around 5 start closing-quote
-0.32 around 6 start capital-function-word
-0.67 around 6 start uncased
-0.97 before closing end closing
-1.71 before closing size 0 start comma
-0.96 before closing size 0 start lower
-0.62 before closing size 0 start upper
-0.66 before closing size 2 start lower
-1.82 before closing size 3 start function-word
-0.50 before closing size 5 start upper
-0.51 before closing size 6 start upper
-0.37 before colon
-0.41 before colon end closing
-0.53 before colon end dash
-0.34 before colon end digit
-0.82 before colon end function-word
-0.04 before colon end lower
-0.89 before colon size 0 start lower
-0.69 before colon size 1 start capital-function-word
-0.18 before colon size 2 start digit
-0.80 before colon size 2 start lower
-0.26 before colon size 3 start digit
-0.39 before colon size 4 start digit
-0.79 before colon size 4 start lower
-0.06 before colon size 5 start capital-function-word
-0.31 before colon size 5 start upper
-0.58 before colon size 6 start upper
-0.82 before comma end comma
-0.07 before dash end lower
-0.50 before dash end upper
-1.08 before dash size 4 start upper
-0.78 before digit end closing
-0.36 before digit end digit
-1.36 before digit end other
-0.39 before digit size 0 start dash
-1.11 before digit size 0 start digit
-0.65 before digit size 0 start stop
-0.95 before digit size 0 start upper
-0.54 before digit size 1 start capital-function-word
-1.22 before digit size 1 start function-word
-0.43 before digit size 1 start lower
-0.53 before digit size 2 start capital-function-word
-0.59 before digit size 2 start lower
-0.19 before digit size 2 start other
-0.80 before digit size 4 start lower
-0.44 before digit size 4 start upper
-0.52 before function-word end colon
-0.58 before function-word end dash
-0.67 before function-word end function-word
-0.64 before function-word end stop
-0.44 before function-word size 0 start dash
-0.30 before function-word size 0 start other
-2.08 before function-word size 0 start stop
-0.27 before function-word size 1 start capital-function-word
-0.37 before function-word size 4 start capital-function-word
-1.05 before function-word size 5 start upper
-1.38 before function-word size 6 start capital-function-word
-0.49 before function-word size 6 start upper
-0.50 before lower end other
-0.42 before lower end stop
-0.73 before lower end stop-quoted
-0.44 before lower size 0 start comma
-0.57 before lower size 0 start lower
-0.42 before lower size 0 start opening
-1.61 before lower size 0 start stop
-0.60 before lower size 2 start digit
-0.19 before lower size 3 start opening
-0.50 before lower size 4 start digit
-0.66 before lower size 4 start other
-1.12 before lower size 5 start dash
-0.21 before lower size 6 start capital-function-word
-0.62 before lower size 6 start upper
-0.16 before opening end closing
-0.73 before opening end function-word
-0.31 before opening end lower
-0.16 before opening end upper
-0.17 before other end dash
-1.13 before other end other
-0.48 before other size 0 start lower
-0.55 before other size 0 start opening
-1.26 before other size 0 start stop
-0.25 before other size 2 start digit
-0.98 before other size 2 start lower
-0.57 before other size 2 start other
-0.56 before other size 2 start upper
-0.61 before other size 4 start lower
-0.40 before other size 4 start other
-0.73 before other size 4 start upper
-0.27 before other size 6 start capital-function-word
-0.55 before semicolon
-1.19 before semicolon end semicolon
-0.34 before size 1 size 2
-0.42 before size 2 size 2
-0.31 before size 3 size 3
-0.27 before size 3 size 6
-0.71 before size 4 size 4
-0.19 before size 6 size 5
-0.32 before size undefined size 1
-0.46 before size undefined size 2
-0.84 before size undefined size 4
-0.98 before size undefined size 5
-0.23 before stop end closing
-0.35 before stop end digit
-0.43 before stop end stop-quoted
-0.58 before stop size 0 start comma
-1.55 before stop size 0 start lower
-0.47 before stop size 0 start opening
-0.62 before stop size 0 start upper
-1.39 before stop size 1 start digit
-1.58 before stop size 1 start lower
-0.71 before stop size 1 start upper
-0.33 before stop size 2 start capital-function-word
-1.17 before stop size 2 start digit
-1.97 before stop size 2 start lower
-1.25 before stop size 3 start digit
-0.82 before stop size 3 start lower
-1.28 before stop size 4 start digit
-0.55 before stop size 6 start capital-function-word
-0.34 before stop size 6 start opening
-0.48 before stop-quoted end colon
-0.71 before stop-quoted end digit
-0.95 before stop-quoted end stop-quoted
-0.50 before stop-quoted end upper
-0.46 before stop-quoted size 0 start upper
-1.08 before stop-quoted size 1 start upper
-0.36 before stop-quoted size 6 start capital-function-word
-0.73 before uncased
-1.78 before undefined
-0.40 before undefined end closing
-0.46 before undefined end digit
-0.74 before undefined end lower
-0.24 before undefined end other
-0.45 before undefined end stop
-0.40 before undefined size 4 start capital-function-word
-0.36 before undefined size 4 start other
-0.38 before undefined size 5 start capital-function-word
-0.35 before upper end stop
-0.69 before upper end stop-quoted
-0.58 before upper size 0 start comma
-0.88 before upper size 0 start lower
-0.82 before upper size 0 start stop
-0.52 before upper size 1 start capital-function-word
-0.60 before upper size 1 start digit
-0.29 before upper size 2 start comma
-0.55 before upper size 2 start dash
-0.61 before upper size 2 start opening
-0.68 before upper size 3 start comma
-0.41 before upper size 3 start dash
-0.54 before upper size 4 start capital-function-word
-0.59 before upper size 4 start comma
-0.46 before upper size 4 start dash
-1.19 before upper size 4 start digit
-0.17 before upper size 4 start opening
-0.76 before upper size 4 start other
-0.28 before upper size 5 start comma
-0.31 before upper size 5 start upper
-0.41 before upper size 6 start upper
-0.57 end closing
-0.55 end closing own 3
-0.60 end closing own 5
-0.36 end closing own 6
-0.60 end closing size 1
-0.44 end closing size 3
-0.37 end closing start function-word
-0.50 end closing start lower
-0.41 end closing start other
-0.26 end closing start upper
-0.85 end colon own 0
-0.28 end colon own 1
-0.36 end colon own 2
-1.80 end colon size 4
-1.87 end colon size 5
-1.98 end colon size 6
-1.26 end colon start dash
-1.80 end colon start function-word
-0.40 end colon start lower
-0.45 end colon start opening
-0.86 end comma own 6
-0.97 end comma size 1
-0.74 end comma start opening
-0.26 end dash own 6
-0.74 end dash size 0
-0.37 end digit own 4
-0.42 end digit own 6
-0.32 end digit size 2
-1.44 end digit size 3
-0.79 end digit size 4
-1.34 end digit start capital-function-word
-0.77 end digit start upper
-0.68 end function-word own 4
-0.65 end function-word own 5
-1.34 end function-word own 6
-0.77 end function-word size 1
-0.78 end lower own 6
-0.42 end lower size 1
-0.88 end lower size 3
-0.67 end lower size 4
-1.31 end lower start capital-function-word
-0.58 end lower start other
-0.57 end lower start upper
-0.70 end opening own 3
-0.75 end opening own 4
-1.20 end opening size 0
-0.74 end opening size 1
-0.91 end opening start function-word
-0.63 end opening start lower
-0.49 end opening start opening
-0.75 end other own 5
-0.50 end other own 6
-0.48 end other size 1
-0.33 end other size 2
-0.46 end other size 4
-0.71 end other start capital-function-word
-0.35 end other start upper
-1.04 end semicolon
-0.82 end semicolon own 0
-1.23 end semicolon size 0
-0.55 end semicolon size 2
-0.69 end semicolon size 3
-1.30 end semicolon start comma
-0.66 end stop own 0
-0.50 end stop own 1
-0.96 end stop own 2
-0.67 end stop own 3
-0.09 end stop own 6
-0.12 end stop size 3
-0.46 end stop size 5
-1.29 end stop size 6
-1.10 end stop start dash
-0.59 end stop start digit
-0.77 end stop start function-word
-1.54 end stop start lower
-0.27 end stop start opening
-0.77 end stop start other
-2.00 end stop start stop
-0.78 end stop-quoted
-0.60 end stop-quoted own 2
-0.09 end stop-quoted own 3
-0.40 end stop-quoted size 5
-0.84 end stop-quoted size 6
-0.58 end stop-quoted start opening
-0.54 end stop-quoted start upper
-1.02 end uncased
-0.71 end uncased own 0
-0.70 end upper own 5
-0.52 end upper own 6
-0.90 end upper size 3
-1.14 end upper start capital-function-word
-0.46 ends closing closing
-1.35 ends closing colon
-0.46 ends closing opening
-0.50 ends closing other
-0.20 ends closing upper
-0.71 ends colon closing
-2.26 ends colon colon
-0.35 ends colon dash
-0.33 ends colon lower
-0.56 ends comma closing
-0.73 ends comma comma
-0.43 ends dash closing
-0.38 ends digit closing
-0.65 ends digit colon
-0.85 ends digit semicolon
-0.77 ends function-word colon
-0.53 ends function-word dash
-0.48 ends lower colon
-1.24 ends lower dash
-0.55 ends lower semicolon
-0.20 ends lower stop-quoted
-0.30 ends opening closing
-0.56 ends opening function-word
-0.55 ends other closing
-0.51 ends other dash
-0.27 ends other lower
-0.85 ends other other
-0.93 ends semicolon semicolon
-1.12 ends stop colon
-0.50 ends stop comma
-0.19 ends stop opening
-0.42 ends stop upper
-0.45 ends stop-quoted digit
-0.57 ends stop-quoted stop-quoted
-0.25 ends stop-quoted upper
-0.62 ends upper colon
-0.60 ends upper dash
-0.74 ends upper opening
-0.85 longer 0 end closing start function-word
-0.60 longer 0 end closing start lower
-0.49 longer 0 end closing start other
-1.29 longer 0 end comma start lower
-0.91 longer 0 end dash start lower
-0.45 longer 0 end digit start dash
-1.19 longer 0 end digit start digit
-0.19 longer 0 end digit start other
-0.89 longer 0 end function-word start digit
-0.78 longer 0 end lower start comma
-0.65 longer 0 end lower start opening
-1.29 longer 0 end lower start stop
-0.91 longer 0 end opening start lower
-0.36 longer 0 end stop start lower
-0.83 longer 0 end upper start comma
-0.33 longer 0 end upper start digit
-1.01 longer 0 end upper start lower
-0.01 longer 0 end upper start other
-0.63 longer 0 end upper start stop
-0.36 longer 0 end upper start upper
-0.23 longer 1 end closing start opening
-0.40 longer 1 end digit start capital-function-word
-0.70 longer 1 end digit start upper
-0.35 longer 1 end lower start upper
-0.58 longer 1 end other start capital-function-word
-0.22 longer 1 end other start upper
-0.35 longer 1 end stop start capital-function-word
-0.83 longer 1 end upper start digit
-0.32 longer 1 end upper start lower
-0.10 longer 1 end upper start other
-0.54 longer 2 end closing start lower
-0.59 longer 2 end closing start upper
-0.50 longer 2 end digit start lower
-0.12 longer 2 end function-word start lower
-1.36 longer 2 end lower start other
-0.26 longer 2 end lower start upper
-0.35 longer 2 end other start lower
-0.28 longer 2 end upper start dash
-1.22 longer 3 end closing start capital-function-word
-0.42 longer 3 end closing start lower
-0.28 longer 3 end colon start capital-function-word
-0.54 longer 3 end colon start digit
-0.40 longer 3 end colon start lower
-0.45 longer 3 end colon start upper
-0.29 longer 3 end digit start digit
-0.45 longer 3 end lower start other
-0.38 longer 3 end other start capital-function-word
-0.36 longer 3 end other start upper
-0.50 longer 3 end stop start digit
-0.51 longer 3 end stop-quoted start upper
-0.47 longer 3 end upper start capital-function-word
-0.45 longer 3 end upper start opening
-0.79 longer 3 end upper start other
-1.24 longer 4 end closing start capital-function-word
-0.51 longer 4 end closing start digit
-0.53 longer 4 end closing start function-word
-0.53 longer 4 end dash start upper
-0.76 longer 4 end lower start capital-function-word
-0.13 longer 4 end lower start upper
-0.72 longer 4 end other start other
-0.72 longer 4 end stop start digit
-0.51 longer 4 end stop start other
-1.10 longer 4 end upper start capital-function-word
-1.27 longer 4 end upper start digit
-0.65 longer 4 end upper start opening
-1.16 longer 4 end upper start other
-0.77 longer 4 end upper start upper
-0.48 longer 5 end closing start capital-function-word
-0.23 longer 5 end closing start upper
-0.31 longer 5 end colon start digit
-0.37 longer 5 end comma start upper
-0.48 longer 5 end digit start capital-function-word
-0.45 longer 5 end digit start upper
-0.95 longer 5 end function-word start capital-function-word
-0.66 longer 5 end lower start capital-function-word
-0.51 longer 5 end lower start digit
-0.56 longer 5 end lower start stop
-0.48 longer 5 end lower start upper
-0.93 longer 5 end other start capital-function-word
-0.12 longer 5 end other start upper
-0.62 longer 5 end stop start dash
-0.31 longer 5 end stop start digit
-1.29 longer 5 end stop start lower
-0.65 longer 5 end stop start opening
-0.91 longer 5 end upper start capital-function-word
-0.60 longer 5 end upper start digit
-0.71 longer 5 end upper start other
-0.63 longer 5 end upper start upper
-1.09 longer 6 end closing start capital-function-word
-0.48 longer 6 end closing start upper
-0.38 longer 6 end comma start function-word
-0.36 longer 6 end digit start capital-function-word
-0.79 longer 6 end digit start upper
-0.95 longer 6 end function-word start capital-function-word
-0.65 longer 6 end lower start capital-function-word
-0.35 longer 6 end lower start upper
-0.52 longer 6 end other start capital-function-word
-0.54 longer 6 end stop start dash
-0.54 longer 6 end stop start digit
-1.08 longer 6 end stop start lower
-0.98 longer 6 end stop start opening
-0.53 longer 6 end stop-quoted start capital-function-word
-0.55 longer 6 end stop-quoted start upper
-0.87 longer 6 end upper start capital-function-word
-0.69 longer 6 end upper start upper
-0.63 next capital-function-word own 0 end function-word
-0.40 next capital-function-word own 0 end opening
-0.47 next capital-function-word own 0 end upper
-0.46 next capital-function-word own 1 end closing
-1.11 next capital-function-word own 1 end colon
-0.48 next capital-function-word own 1 end digit
-0.94 next capital-function-word own 1 end lower
-0.14 next capital-function-word own 1 end upper
-0.56 next capital-function-word own 2 end closing
-0.56 next capital-function-word own 2 end lower
-0.87 next capital-function-word own 2 end other
-0.73 next capital-function-word own 2 end upper
-0.47 next capital-function-word own 3 end digit
-0.96 next capital-function-word own 3 end function-word
-1.16 next capital-function-word own 3 end lower
-0.64 next capital-function-word own 3 end other
-0.84 next capital-function-word own 3 end upper
-0.71 next capital-function-word own 4 end closing
-0.45 next capital-function-word own 4 end digit
-0.91 next capital-function-word own 4 end upper
-0.42 next capital-function-word own 5 end function-word
-0.41 next capital-function-word own 5 end upper
-0.32 next capital-function-word own 6 end colon
-0.84 next capital-function-word start capital-function-word
-0.95 next capital-function-word start digit
-1.44 next capital-function-word start upper
-0.18 next closing-quote start upper
-0.02 next comma
-0.18 next comma own 0 end closing
-0.46 next comma own 0 end lower
-0.37 next comma own 1 end digit
-2.80 next comma start comma
-0.27 next comma start upper
-1.12 next dash
-0.34 next dash own 5 end stop
-0.40 next dash own 6 end stop
-0.75 next dash start dash
-0.13 next dash start other
-0.37 next digit own 0 end dash
-0.80 next digit own 0 end digit
-1.39 next digit own 0 end lower
-1.19 next digit own 1 end lower
-1.10 next digit own 2 end digit
-1.16 next digit own 3 end lower
-0.77 next digit own 4 end closing
-0.98 next digit own 4 end function-word
-0.90 next digit own 4 end lower
-0.49 next digit own 4 end stop
-0.52 next digit own 5 end function-word
-0.77 next digit own 5 end lower
-0.63 next digit start comma
-1.15 next digit start digit
-0.49 next digit start opening
-0.81 next digit start other
-0.89 next function-word own 1 end closing
-0.26 next function-word own 3 end closing
-0.44 next function-word own 4 end comma
-0.53 next function-word own 4 end function-word
-0.72 next function-word own 4 end lower
-0.39 next function-word own 4 end upper
-0.29 next function-word own 5 end function-word
-0.44 next function-word own 6 end function-word
-0.65 next function-word start function-word
-0.96 next function-word start opening
-0.50 next function-word start stop
-0.11 next function-word start upper
-0.34 next lower own 0 end closing
-1.63 next lower own 0 end colon
-0.58 next lower own 0 end opening
-0.84 next lower own 1 end colon
-1.11 next lower own 2 end other
-0.41 next lower own 3 end colon
-0.90 next lower own 3 end digit
-1.27 next lower own 3 end stop
-0.76 next lower own 4 end lower
-0.95 next lower own 4 end stop
-0.62 next lower own 4 end upper
-0.91 next lower own 5 end stop
-1.56 next lower own 5 end upper
-0.70 next lower own 6 end function-word
-0.23 next lower start digit
-0.65 next lower start lower
-0.62 next lower start upper
-0.58 next opening own 0 end closing
-0.73 next opening own 0 end colon
-0.40 next opening own 0 end lower
-0.47 next opening own 0 end other
-0.87 next opening own 1 end closing
-0.54 next opening own 2 end lower
-0.43 next opening own 5 end stop
-0.93 next opening start opening
-0.50 next opening start upper
-1.06 next other
-0.43 next other own 1 end colon
-1.07 next other own 2 end stop
-0.27 next other own 3 end lower
-0.24 next other own 4 end other
-0.28 next other own 4 end stop
-0.41 next other own 4 end upper
-0.20 next other start comma
-0.22 next other start other
-0.49 next size 3 own 3
-0.34 next size 4 own 3
-0.93 next size 4 own 4
-0.34 next size 4 own 5
-0.66 next size 5 own 4
-0.70 next size 5 own 5
-0.32 next size 5 own 6
-0.38 next size 6 own 5
-0.59 next size 6 own 6
-0.33 next size undefined own 0
-0.58 next size undefined own 3
-0.25 next size undefined own 4
-1.04 next stop own 0 end lower
-0.33 next stop own 2 end function-word
-1.23 next undefined
-0.82 next undefined own 1 end lower
-0.32 next undefined own 2 end stop
-0.48 next undefined own 3 end closing
-0.83 next undefined start comma
-0.82 next undefined start function-word
-1.66 next undefined start lower
-0.32 next upper own 0 end lower
-0.42 next upper own 1 end closing
-0.60 next upper own 1 end colon
-0.15 next upper own 1 end comma
-0.45 next upper own 1 end digit
-0.44 next upper own 1 end lower
-0.23 next upper own 1 end other
-0.44 next upper own 2 end colon
-0.49 next upper own 2 end dash
-0.32 next upper own 2 end upper
-0.27 next upper own 3 end colon
-0.50 next upper own 3 end digit
-0.54 next upper own 3 end upper
-0.69 next upper own 4 end closing
-0.58 next upper own 4 end digit
-0.20 next upper own 4 end lower
-0.44 next upper own 5 end closing
-0.11 next upper own 5 end comma
-0.17 next upper own 5 end lower
-0.52 next upper own 5 end stop-quoted
-0.85 next upper own 5 end upper
-0.86 next upper start capital-function-word
-1.37 next upper start digit
-1.80 next upper start upper
-0.43 often 0 around 0
-0.45 often 0 around 3
-0.64 often 0 end colon
-0.68 often 0 end comma
-0.02 often 0 end dash
-0.66 often 0 end semicolon
-0.33 often 0 start digit
-0.55 often 0 start function-word
-0.62 often 1 around 1
-0.56 often 1 around 2
-0.24 often 1 end closing
-0.43 often 1 end semicolon
-0.46 often 1 end stop
-0.22 often 1 end stop-quoted
-0.76 often 1 end uncased
-1.09 often 2 around 0
-0.72 often 2 around 1
-0.66 often 2 around 2
-0.67 often 2 end opening
-0.61 often 2 end semicolon
-0.18 often 2 end stop
-0.61 often 2 end stop-quoted
-0.40 often 2 start capital-function-word
-0.47 often 2 start other
-0.57 often 3 end closing
-1.09 often 3 end dash
-0.53 often 3 end upper
-0.42 often 3 start capital-function-word
-0.15 often 3 start opening
-0.37 often 3 start other
-0.33 often 4 around 0
-1.53 often 4 around 1
-1.33 often 4 end colon
-0.70 often 4 end other
-1.19 often 4 start capital-function-word
-0.71 often 4 start upper
-0.26 others 0 end closing start other
-0.81 others 0 end comma start upper
-1.05 others 0 end digit start other
-1.55 others 0 end function-word start capital-function-word
-1.66 others 0 end function-word start digit
-1.76 others 0 end function-word start upper
-1.02 others 0 end lower start capital-function-word
-1.27 others 0 end lower start digit
-0.59 others 0 end lower start opening
-1.44 others 0 end lower start other
-1.10 others 0 end lower start upper
-0.58 others 0 end opening start upper
-0.90 others 0 end other start capital-function-word
-0.50 others 0 end other start dash
-0.76 others 0 end other start upper
-0.82 others 0 end stop start digit
-0.61 others 0 end stop start other
-0.48 others 0 end stop-quoted start upper
-0.46 others 1 end closing start upper
-0.69 others 1 end colon start lower
-0.04 others 1 end digit start lower
-0.75 others 1 end function-word start capital-function-word
-0.92 others 1 end function-word start upper
-0.51 others 1 end lower start capital-function-word
-0.05 others 1 end lower start digit
-0.74 others 1 end lower start function-word
-1.36 others 1 end lower start lower
-0.56 others 1 end lower start upper
-1.07 others 1 end other start lower
-0.36 others 1 end upper start capital-function-word
-1.12 others 1 end upper start function-word
-1.09 others 1 end upper start lower
-0.58 others 1 end upper start upper
-0.27 others 2 end closing start function-word
-0.40 others 2 end closing start upper
-0.18 others 2 end colon start upper
-0.33 others 2 end digit start capital-function-word
-0.36 others 2 end digit start dash
-0.61 others 2 end digit start function-word
-0.61 others 2 end digit start lower
-1.02 others 2 end lower start capital-function-word
-0.39 others 2 end lower start upper
-0.26 others 2 end other start upper
-0.24 others 2 end stop start digit
-0.35 others 2 end stop-quoted start capital-function-word
-0.23 others 2 end upper start capital-function-word
-0.33 others 2 end upper start digit
-0.59 others 2 end upper start upper
-0.33 others 3 end closing start upper
-0.42 others 3 end colon start capital-function-word
-0.34 others 3 end colon start digit
-0.19 others 3 end colon start upper
-0.28 others 3 end digit start capital-function-word
-0.23 others 3 end digit start upper
-0.31 others 3 end lower start stop
-0.47 others 3 end stop start lower
-0.31 others 3 end stop start opening
-0.18 others 3 end upper start capital-function-word
-0.37 others 3 end upper start other
-0.30 others 3 end upper start upper
-0.47 others 4 end closing start lower
-0.31 others 4 end closing start upper
-0.72 others 4 end colon start capital-function-word
-0.35 others 4 end colon start upper
-1.37 others 4 end digit start upper
-0.51 others 4 end function-word start function-word
-0.39 others 4 end lower start comma
-0.45 others 4 end lower start stop
-0.88 others 4 end stop start digit
-0.79 others 4 end stop start other
-0.22 others 4 end stop start upper
-1.12 others 4 end upper start capital-function-word
-0.51 others 4 end upper start digit
-0.55 others 4 end upper start upper
-0.46 others 5 end closing start comma
-0.34 others 5 end closing start upper
-0.21 others 5 end lower start other
-0.24 others 5 end stop start digit
-0.65 others 5 end stop start lower
-0.06 others 5 end stop start upper
-0.12 others 5 end upper start capital-function-word
-0.25 others 5 end upper start upper
-0.59 others 6 end closing start lower
-1.27 others 6 end colon start lower
-0.47 others 6 end comma start lower
-0.67 others 6 end digit start comma
-0.96 others 6 end opening start lower
-0.01 others 6 end stop start lower
-0.07 others 6 end stop start upper
-0.82 others 6 end upper start capital-function-word
-0.37 others 6 end upper start comma
-0.22 size 5
-0.33 sizes 3 2
-0.24 sizes 3 3
-0.39 sizes 4 2
-0.30 sizes 4 3
-0.47 sizes 4 5
-0.74 sizes 5 4
-0.62 sizes 5 5
-0.74 sizes 5 6
-0.81 sizes 6 4
-0.83 sizes 6 5
-1.00 sizes 6 6
-0.83 start capital-function-word own 5
-0.79 start capital-function-word own 6
-0.57 start capital-function-word size 2
-0.82 start closing-quote own 4
-1.65 start comma own 0
-0.12 start dash
-0.78 start dash own 2
-0.46 start dash size 5
-0.77 start digit own 4
-0.82 start digit own 5
-0.92 start digit size 2
-0.99 start digit size 3
-0.54 start digit size 5
-0.67 start function-word own 0
-0.51 start function-word own 2
-1.04 start function-word size 4
-0.43 start function-word size 6
-0.58 start lower own 2
-0.07 start lower size 2
-0.36 start lower size 6
-0.76 start opening own 1
-0.91 start opening own 5
-0.94 start opening own 6
-0.80 start other own 2
-0.55 start other own 3
-0.90 start other own 4
-1.03 start other own 5
-0.67 start other size 0
-0.26 start other size 2
-0.72 start stop own 0
-0.46 start stop own 1
-1.07 start stop size 5
-0.69 start uncased own 0
-0.91 start uncased own 4
-0.73 start uncased size 0
-0.35 start upper own 4
-0.96 start upper own 5
-0.86 start upper own 6
-0.59 start upper size 2
-0.50 starts capital-function-word stop
-0.66 starts comma capital-function-word
-2.16 starts comma comma
-0.37 starts comma digit
-0.69 starts comma function-word
-0.57 starts comma upper
-1.87 starts dash dash
-0.49 starts dash function-word
-0.47 starts dash lower
-0.19 starts digit lower
-0.58 starts digit other
-0.58 starts digit upper
-0.27 starts function-word capital-function-word
-0.63 starts function-word dash
-0.67 starts function-word function-word
-0.53 starts function-word other
-0.45 starts lower dash
-0.20 starts lower digit
-0.57 starts lower lower
-0.70 starts lower upper
-1.12 starts opening opening
-0.47 starts opening other
-1.08 starts other dash
-1.31 starts other lower
-0.72 starts other opening
-0.81 starts stop capital-function-word
-0.69 starts stop digit
-0.55 starts stop opening
-0.31 starts stop other
-0.52 starts stop upper
-0.37 starts uncased upper
1.08 around 0 start capital-function-word
0.70 around 1 start dash
0.49 around 1 start opening
0.19 around 1 start other
0.09 around 2 start opening
0.65 around 3 start dash
0.26 around 4 start stop
0.85 around 5 start comma
0.83 around 5 start function-word
0.39 around 5 start lower
0.31 around 5 start opening
0.85 around 5 start stop
1.04 around 6 start closing-quote
0.88 around 6 start comma
0.92 around 6 start function-word
0.87 around 6 start lower
0.90 around 6 start stop
0.43 before closing end function-word
0.32 before closing end other
1.65 before closing size 0 start capital-function-word
0.42 before closing size 0 start digit
0.40 before closing size 0 start function-word
0.19 before closing size 0 start opening
0.63 before closing size 0 start other
0.39 before closing size 2 start capital-function-word
0.74 before closing size 2 start digit
0.39 before closing size 2 start upper
0.38 before closing size 3 start capital-function-word
0.45 before closing size 3 start upper
0.29 before closing size 4 start upper
0.39 before closing size 5 start capital-function-word
0.53 before colon end colon
0.29 before colon end opening
0.85 before colon end stop-quoted
0.99 before colon size 0 start capital-function-word
1.05 before colon size 0 start digit
0.32 before colon size 0 start opening
0.30 before colon size 1 start upper
0.54 before colon size 2 start upper
0.75 before colon size 3 start capital-function-word
0.50 before colon size 3 start upper
0.59 before comma
0.14 before comma end closing
0.16 before comma end digit
0.49 before comma end lower
0.57 before comma end other
0.35 before comma end stop
0.61 before comma size 0 start upper
0.26 before comma size 1 start upper
0.87 before comma size 2 start upper
0.66 before comma size 3 start lower
0.45 before dash end closing
0.94 before dash end function-word
0.59 before dash size 0 start upper
0.57 before digit end comma
0.82 before digit end dash
0.20 before digit end function-word
1.71 before digit size 0 start capital-function-word
0.23 before digit size 0 start function-word
0.43 before digit size 0 start lower
0.75 before digit size 0 start opening
0.56 before digit size 0 start other
0.83 before digit size 2 start digit
0.48 before digit size 3 start digit
0.23 before digit size 3 start lower
0.17 before digit size 5 start upper
0.44 before function-word
1.02 before function-word end closing
0.37 before function-word end digit
0.57 before function-word end lower
0.66 before function-word end stop-quoted
0.32 before function-word end upper
0.78 before function-word size 0 start capital-function-word
0.59 before function-word size 1 start function-word
0.99 before function-word size 1 start lower
0.47 before function-word size 2 start capital-function-word
0.79 before function-word size 2 start digit
0.53 before function-word size 2 start upper
0.48 before function-word size 3 start capital-function-word
0.57 before function-word size 3 start lower
0.36 before function-word size 3 start upper
0.98 before function-word size 5 start function-word
1.46 before function-word size 5 start lower
0.36 before lower end comma
0.28 before lower end digit
0.02 before lower end upper
1.44 before lower size 0 start capital-function-word
0.36 before lower size 0 start dash
0.30 before lower size 0 start other
0.54 before lower size 1 start comma
0.11 before lower size 1 start digit
0.21 before lower size 1 start function-word
0.53 before lower size 1 start lower
0.10 before lower size 1 start upper
0.49 before lower size 2 start comma
0.14 before lower size 2 start lower
0.37 before lower size 3 start digit
0.53 before lower size 3 start stop
0.26 before lower size 4 start comma
0.21 before lower size 4 start function-word
0.27 before lower size 4 start lower
0.35 before lower size 4 start stop
0.53 before lower size 6 start stop
1.04 before opening end colon
1.56 before opening end stop
0.71 before opening size 0 start digit
0.69 before opening size 0 start upper
0.68 before opening size 2 start upper
0.34 before other end digit
0.27 before other end stop
0.54 before other size 0 start capital-function-word
0.46 before other size 0 start dash
1.04 before other size 0 start digit
0.37 before other size 0 start other
0.27 before other size 1 start capital-function-word
0.74 before other size 1 start digit
0.67 before other size 1 start lower
0.18 before other size 2 start capital-function-word
0.45 before size 3 size 0
0.62 before size 4 size 0
0.35 before size 4 size 1
0.30 before size 4 size 2
0.52 before size 5 size 0
0.36 before size 5 size 1
0.74 before size 6 size 0
0.42 before stop end comma
1.33 before stop end dash
0.53 before stop end function-word
0.65 before stop end lower
0.56 before stop end opening
1.73 before stop size 0 start capital-function-word
1.23 before stop size 0 start digit
0.96 before stop size 0 start other
0.19 before stop size 1 start capital-function-word
0.86 before stop size 2 start other
0.22 before stop size 3 start opening
0.11 before stop size 4 start capital-function-word
0.08 before stop size 4 start upper
0.36 before stop size 5 start capital-function-word
1.40 before stop-quoted end function-word
1.04 before stop-quoted size 4 start capital-function-word
0.52 before stop-quoted size 4 start upper
1.04 before stop-quoted size 5 start capital-function-word
0.54 before undefined size 1 start upper
1.39 before upper end comma
0.92 before upper end dash
0.71 before upper end function-word
0.45 before upper end lower
0.17 before upper end other
0.89 before upper size 0 start capital-function-word
1.52 before upper size 0 start closing-quote
0.71 before upper size 0 start dash
0.84 before upper size 0 start digit
0.35 before upper size 0 start function-word
0.44 before upper size 0 start other
0.41 before upper size 1 start comma
0.35 before upper size 1 start function-word
0.16 before upper size 1 start other
0.51 before upper size 2 start function-word
0.33 before upper size 2 start lower
0.47 before upper size 3 start function-word
1.24 before upper size 3 start lower
0.73 before upper size 3 start opening
0.23 before upper size 3 start other
0.42 before upper size 4 start lower
0.72 before upper size 4 start stop
0.54 before upper size 5 start lower
0.68 before upper size 5 start opening
0.48 before upper size 6 start comma
0.65 before upper size 6 start dash
0.39 before upper size 6 start function-word
0.65 before upper size 6 start lower
0.32 before upper size 6 start stop
0.04 end closing size 2
0.27 end closing start dash
0.11 end colon
0.30 end colon own 4
0.74 end colon own 5
1.03 end colon own 6
0.88 end colon size 0
1.83 end colon size 1
1.36 end colon size 2
0.31 end colon start capital-function-word
0.48 end colon start digit
0.77 end colon start other
0.56 end colon start upper
0.47 end comma
0.55 end comma own 1
0.67 end comma own 2
0.77 end comma own 3
0.15 end comma size 0
0.30 end comma size 3
0.08 end comma size 4
0.31 end comma size 5
0.66 end comma size 6
0.56 end comma start capital-function-word
0.41 end comma start digit
1.18 end comma start upper
0.76 end dash
0.40 end dash own 0
0.55 end dash own 5
0.95 end dash size 2
0.22 end dash size 3
1.62 end dash size 6
0.53 end dash start upper
0.38 end digit own 3
0.29 end digit size 1
0.75 end digit size 5
0.57 end digit start comma
0.56 end digit start opening
0.21 end digit start stop
0.47 end function-word
0.17 end function-word own 0
0.76 end function-word own 1
0.68 end function-word own 2
0.24 end function-word size 3
0.15 end function-word size 4
0.86 end function-word size 5
1.40 end function-word size 6
0.25 end function-word start lower
0.28 end function-word start opening
0.39 end function-word start other
0.58 end function-word start stop
0.54 end function-word start upper
0.40 end lower own 1
0.41 end lower own 2
0.39 end lower size 0
0.65 end lower size 5
2.01 end lower size 6
0.58 end lower start comma
0.93 end lower start dash
0.52 end lower start function-word
0.10 end lower start lower
0.55 end lower start opening
0.20 end lower start stop
0.06 end opening own 0
0.21 end opening own 1
0.59 end opening size 4
0.84 end opening size 5
0.54 end opening start capital-function-word
0.69 end opening start digit
0.82 end opening start upper
0.07 end other own 0
0.28 end other size 3
0.46 end other size 5
0.16 end other size 6
0.76 end other start comma
0.53 end other start function-word
0.35 end other start other
0.22 end stop own 5
1.09 end stop size 0
0.54 end stop size 2
0.37 end stop-quoted own 5
1.04 end stop-quoted size 0
0.41 end stop-quoted size 2
1.01 end upper size 5
1.74 end upper size 6
0.64 end upper start closing-quote
0.71 end upper start comma
0.68 end upper start dash
0.75 end upper start function-word
0.29 end upper start opening
0.89 end upper start stop
0.62 ends closing comma
0.91 ends closing digit
0.59 ends closing function-word
0.82 ends closing stop
0.57 ends colon comma
0.34 ends colon function-word
0.07 ends colon other
0.77 ends colon stop
0.33 ends colon stop-quoted
0.50 ends colon upper
0.40 ends comma function-word
0.94 ends comma lower
1.06 ends comma upper
0.67 ends dash stop
0.62 ends digit comma
0.47 ends digit stop
0.60 ends function-word closing
0.63 ends function-word lower
0.33 ends function-word stop-quoted
0.96 ends function-word upper
0.55 ends lower comma
0.51 ends lower digit
0.71 ends lower stop
0.51 ends lower upper
1.41 ends opening upper
1.11 ends other colon
0.44 ends other comma
0.52 ends other upper
1.25 ends semicolon lower
0.25 ends stop closing
0.35 ends stop other
0.65 ends stop-quoted stop
0.28 ends upper comma
1.20 longer 0 end closing start capital-function-word
0.48 longer 0 end closing start comma
0.94 longer 0 end closing start opening
1.20 longer 0 end colon start upper
0.48 longer 0 end comma start upper
1.47 longer 0 end digit start function-word
0.08 longer 0 end digit start lower
0.52 longer 0 end function-word start lower
0.27 longer 0 end function-word start stop
0.40 longer 0 end function-word start upper
0.32 longer 0 end lower start other
0.44 longer 0 end lower start upper
0.66 longer 0 end opening start digit
0.62 longer 0 end opening start upper
0.56 longer 0 end other start comma
0.21 longer 0 end other start opening
0.82 longer 0 end other start other
0.43 longer 0 end stop start digit
0.99 longer 0 end stop start upper
0.38 longer 0 end upper start capital-function-word
0.23 longer 0 end upper start opening
0.39 longer 1 end closing start capital-function-word
1.09 longer 1 end colon start capital-function-word
0.60 longer 1 end dash start upper
1.07 longer 1 end lower start capital-function-word
1.01 longer 1 end lower start comma
0.34 longer 1 end lower start dash
0.78 longer 1 end other start digit
0.66 longer 1 end other start other
0.74 longer 1 end upper start opening
0.46 longer 1 end upper start stop
0.24 longer 2 end closing start capital-function-word
1.35 longer 2 end colon start digit
1.22 longer 2 end colon start other
0.30 longer 2 end comma start lower
0.34 longer 2 end dash start upper
0.67 longer 2 end digit start digit
0.24 longer 2 end digit start other
0.47 longer 2 end function-word start capital-function-word
0.50 longer 2 end lower start opening
0.62 longer 2 end lower start stop
0.60 longer 2 end other start function-word
0.40 longer 2 end other start other
0.58 longer 2 end stop start digit
0.48 longer 2 end stop start upper
0.40 longer 2 end upper start comma
0.52 longer 2 end upper start stop
0.40 longer 3 end comma start lower
0.23 longer 3 end digit start upper
0.57 longer 3 end function-word start function-word
0.44 longer 3 end lower start dash
0.74 longer 3 end lower start function-word
0.49 longer 3 end lower start stop
0.07 longer 3 end stop start capital-function-word
0.74 longer 3 end stop start lower
1.00 longer 3 end upper start comma
0.87 longer 3 end upper start dash
0.62 longer 3 end upper start lower
0.37 longer 4 end closing start lower
0.81 longer 4 end comma start upper
0.17 longer 4 end digit start digit
0.42 longer 4 end function-word start capital-function-word
0.76 longer 4 end function-word start upper
0.55 longer 4 end lower start comma
0.55 longer 4 end lower start dash
0.34 longer 4 end lower start function-word
0.17 longer 4 end lower start lower
0.51 longer 4 end lower start opening
0.21 longer 4 end lower start other
0.51 longer 4 end lower start stop
0.30 longer 4 end other start capital-function-word
0.37 longer 4 end other start lower
0.52 longer 4 end upper start comma
0.53 longer 4 end upper start dash
0.04 longer 4 end upper start lower
0.64 longer 5 end closing start lower
0.35 longer 5 end comma start function-word
0.36 longer 5 end function-word start lower
0.39 longer 5 end lower start comma
0.30 longer 5 end lower start dash
0.39 longer 5 end lower start function-word
0.19 longer 5 end lower start lower
0.31 longer 5 end lower start opening
0.39 longer 5 end opening start upper
0.40 longer 5 end other start lower
0.34 longer 5 end stop-quoted start capital-function-word
0.68 longer 5 end upper start comma
0.46 longer 5 end upper start dash
1.06 longer 5 end upper start function-word
0.57 longer 5 end upper start opening
0.42 longer 5 end upper start stop
0.33 longer 6 end comma start upper
0.50 longer 6 end dash start upper
0.37 longer 6 end function-word start function-word
0.51 longer 6 end function-word start lower
0.19 longer 6 end function-word start upper
0.46 longer 6 end lower start comma
0.46 longer 6 end lower start dash
0.84 longer 6 end lower start function-word
0.71 longer 6 end lower start lower
0.56 longer 6 end lower start stop
0.53 longer 6 end upper start comma
0.78 longer 6 end upper start dash
0.85 longer 6 end upper start function-word
0.78 longer 6 end upper start lower
0.63 longer 6 end upper start opening
0.43 longer 6 end upper start stop
0.57 next capital-function-word own 0 end closing
0.44 next capital-function-word own 0 end comma
0.78 next capital-function-word own 0 end digit
0.16 next capital-function-word own 0 end lower
0.53 next capital-function-word own 0 end stop
0.40 next capital-function-word own 1 end function-word
0.25 next capital-function-word own 2 end digit
0.60 next capital-function-word own 2 end function-word
0.30 next capital-function-word own 2 end stop
0.18 next capital-function-word own 4 end stop
0.07 next capital-function-word own 4 end stop-quoted
0.41 next capital-function-word own 5 end closing
0.44 next capital-function-word own 5 end lower
0.82 next capital-function-word own 5 end stop
0.07 next capital-function-word start closing-quote
0.54 next capital-function-word start comma
0.13 next capital-function-word start function-word
0.34 next capital-function-word start opening
0.76 next capital-function-word start stop
0.85 next closing-quote
0.49 next closing-quote start capital-function-word
0.46 next comma own 2 end digit
0.65 next comma own 2 end lower
0.38 next comma own 2 end upper
0.56 next comma own 3 end lower
0.51 next comma own 3 end upper
1.04 next comma own 4 end lower
1.26 next comma own 4 end upper
1.34 next comma start capital-function-word
0.51 next comma start digit
0.38 next comma start function-word
0.69 next comma start lower
1.08 next comma start other
0.14 next dash own 1 end upper
0.66 next dash own 2 end lower
0.23 next dash own 2 end upper
0.66 next dash own 3 end lower
0.14 next dash own 3 end upper
0.53 next dash own 4 end lower
0.62 next dash start capital-function-word
0.63 next dash start function-word
0.90 next dash start lower
0.55 next digit own 0 end opening
0.14 next digit own 0 end other
0.24 next digit own 0 end stop
1.35 next digit own 1 end other
0.10 next digit own 2 end closing
0.93 next digit own 2 end colon
0.08 next digit own 2 end stop
0.14 next digit own 3 end stop
0.69 next digit own 4 end colon
0.49 next digit start dash
0.73 next digit start function-word
0.80 next digit start stop
0.06 next function-word
1.04 next function-word own 0 end closing
0.42 next function-word own 0 end digit
1.29 next function-word own 0 end function-word
0.62 next function-word own 0 end lower
0.54 next function-word own 0 end other
0.71 next function-word own 0 end upper
0.47 next function-word own 1 end lower
0.49 next function-word own 1 end upper
0.74 next function-word own 2 end lower
0.80 next function-word own 2 end upper
0.34 next function-word own 3 end function-word
0.74 next function-word own 3 end lower
0.24 next function-word own 3 end upper
0.60 next function-word own 6 end lower
0.62 next function-word start comma
0.06 next function-word start dash
0.68 next function-word start digit
0.54 next function-word start lower
1.15 next function-word start other
0.59 next lower own 0 end comma
0.44 next lower own 0 end function-word
0.22 next lower own 0 end other
0.73 next lower own 0 end stop
0.34 next lower own 0 end upper
0.61 next lower own 1 end digit
0.13 next lower own 1 end lower
0.25 next lower own 1 end upper
0.32 next lower own 2 end closing
0.10 next lower own 2 end digit
0.42 next lower own 2 end lower
0.65 next lower own 2 end upper
0.06 next lower own 3 end function-word
0.18 next lower own 3 end lower
0.17 next lower own 3 end upper
0.38 next lower own 6 end lower
0.35 next lower own 6 end upper
0.31 next lower start comma
0.50 next opening own 0 end digit
0.72 next opening own 0 end upper
0.28 next opening own 1 end lower
0.31 next opening own 1 end upper
0.19 next opening own 2 end upper
0.11 next opening own 4 end stop
0.92 next opening start function-word
0.66 next opening start lower
0.99 next other own 0 end closing
0.98 next other own 0 end other
0.21 next other own 0 end upper
0.02 next other own 1 end upper
0.13 next other own 3 end upper
0.95 next other start lower
0.85 next other start opening
0.07 next size 0 own 4
0.18 next size 1 own 3
0.24 next size 1 own 4
0.54 next size 5 own 0
0.36 next size 5 own 1
0.44 next size 5 own 2
0.83 next stop
0.65 next stop own 0 end function-word
0.94 next stop own 0 end other
0.21 next stop own 0 end upper
0.39 next stop own 1 end lower
0.41 next stop own 1 end upper
0.58 next stop own 2 end upper
0.82 next stop own 3 end lower
1.13 next stop own 3 end upper
0.32 next stop own 4 end lower
0.65 next stop own 4 end upper
0.96 next stop start capital-function-word
0.82 next stop start digit
1.34 next stop start function-word
0.95 next stop start lower
0.63 next stop start other
0.34 next stop start upper
0.70 next undefined own 0 end upper
0.42 next undefined own 1 end upper
0.16 next undefined own 2 end upper
0.37 next undefined own 3 end stop
0.56 next undefined start capital-function-word
0.56 next undefined start other
0.13 next undefined start upper
1.01 next upper own 0 end closing
0.58 next upper own 0 end comma
0.50 next upper own 0 end digit
0.95 next upper own 1 end dash
0.56 next upper own 1 end stop
0.65 next upper own 2 end digit
0.51 next upper own 2 end function-word
0.59 next upper own 2 end other
0.54 next upper own 4 end colon
0.32 next upper own 4 end stop
0.67 next upper own 4 end stop-quoted
0.89 next upper own 5 end colon
0.83 next upper own 5 end function-word
0.90 next upper own 5 end stop
0.78 next upper own 6 end function-word
0.44 next upper own 6 end lower
1.27 next upper start comma
0.37 next upper start dash
0.22 next upper start function-word
0.05 next upper start opening
0.27 next upper start stop
0.74 often 1 end comma
0.30 often 1 end dash
0.01 often 1 start closing-quote
0.62 often 1 start comma
0.69 often 1 start other
0.66 often 1 start stop
0.56 often 2 end colon
0.51 often 2 end comma
0.98 often 2 end function-word
0.56 often 2 end lower
0.26 often 2 start closing-quote
0.40 often 2 start function-word
0.34 often 2 start opening
0.54 often 3 around 0
0.85 often 3 around 1
0.23 often 3 around 2
0.28 often 3 end colon
0.15 often 3 end opening
0.36 often 3 end stop
1.10 often 3 start comma
0.41 often 3 start dash
0.98 often 3 start digit
0.45 often 3 start function-word
0.60 often 3 start lower
0.80 often 4
0.72 often 4 around 2
0.35 often 4 around 3
0.71 often 4 around 4
0.90 often 4 around 5
0.49 often 4 around 6
0.42 often 4 end closing
1.23 often 4 end comma
0.77 often 4 end digit
0.85 often 4 end function-word
0.22 often 4 end lower
0.68 often 4 start comma
0.50 often 4 start digit
1.14 often 4 start function-word
0.58 often 4 start lower
0.21 often 4 start opening
0.66 often 4 start stop
1.20 open " false
1.79 open ( false
1.10 open ( true
1.93 open “ false
0.51 others 0 end closing start opening
0.51 others 0 end closing start upper
0.17 others 0 end colon start capital-function-word
0.92 others 0 end colon start digit
1.21 others 0 end colon start other
0.52 others 0 end colon start upper
0.19 others 0 end stop-quoted start capital-function-word
0.26 others 0 end upper start dash
0.34 others 1 end colon start upper
0.67 others 1 end comma start upper
0.28 others 1 end dash start upper
0.30 others 1 end lower start comma
0.15 others 1 end lower start other
0.26 others 1 end lower start stop
0.44 others 1 end other start digit
0.29 others 1 end stop start capital-function-word
0.36 others 1 end stop start digit
0.45 others 1 end stop start opening
0.38 others 1 end stop start other
0.31 others 1 end stop start upper
0.28 others 1 end upper start other
0.45 others 2 end closing start lower
0.28 others 2 end colon start capital-function-word
0.69 others 2 end colon start digit
1.11 others 2 end colon start lower
0.37 others 2 end comma start upper
0.65 others 2 end lower start comma
0.08 others 2 end lower start digit
0.46 others 2 end lower start function-word
0.38 others 2 end lower start other
0.57 others 2 end lower start stop
0.24 others 2 end opening start upper
0.38 others 2 end upper start comma
0.61 others 2 end upper start opening
0.59 others 3 end digit start function-word
1.18 others 3 end function-word start upper
0.45 others 3 end lower start comma
1.04 others 3 end lower start dash
0.33 others 3 end lower start function-word
0.33 others 3 end lower start lower
0.75 others 3 end lower start opening
0.38 others 3 end lower start upper
0.60 others 3 end stop-quoted start upper
0.41 others 3 end upper start closing-quote
0.44 others 3 end upper start dash
1.13 others 3 end upper start function-word
0.50 others 3 end upper start opening
1.01 others 3 end upper start stop
0.26 others 4
0.44 others 4 end comma start upper
0.64 others 4 end digit start comma
0.11 others 4 end function-word start capital-function-word
0.65 others 4 end function-word start digit
0.36 others 4 end function-word start lower
0.59 others 4 end function-word start upper
1.10 others 4 end lower start function-word
0.34 others 4 end lower start lower
0.64 others 4 end lower start opening
0.39 others 4 end opening start upper
0.34 others 4 end other start lower
0.37 others 4 end upper start comma
1.02 others 4 end upper start function-word
0.51 others 4 end upper start lower
0.20 others 4 end upper start stop
0.07 others 5
0.80 others 5 end comma start upper
1.00 others 5 end function-word start function-word
0.28 others 5 end function-word start lower
0.56 others 5 end function-word start upper
0.35 others 5 end lower start function-word
0.34 others 5 end lower start lower
0.29 others 5 end lower start stop
0.52 others 5 end other start lower
1.29 others 5 end upper start comma
0.67 others 5 end upper start function-word
0.61 others 5 end upper start lower
0.24 others 6 end closing start comma
0.32 others 6 end digit start lower
1.06 others 6 end function-word start function-word
0.24 others 6 end function-word start lower
0.39 others 6 end function-word start stop
0.56 others 6 end function-word start upper
0.29 others 6 end lower start dash
0.36 others 6 end lower start lower
0.31 others 6 end lower start stop
0.42 others 6 end lower start upper
0.54 others 6 end other start lower
0.72 others 6 end upper start function-word
0.90 others 6 end upper start lower
0.36 others 6 end upper start upper
0.37 sizes 0 6
0.26 sizes 1 5
0.50 sizes 1 6
0.28 sizes 3 6
0.39 sizes 6 0
0.06 sizes 6 1
0.23 sizes 6 2
0.07 start capital-function-word own 1
0.04 start capital-function-word own 2
0.75 start closing-quote
1.27 start closing-quote own 0
0.78 start closing-quote size 0
0.54 start closing-quote size 1
0.53 start comma
0.82 start comma own 1
0.40 start comma own 3
0.96 start comma own 4
1.21 start comma own 5
1.15 start comma own 6
0.31 start comma size 0
0.55 start comma size 1
0.06 start comma size 2
0.41 start comma size 3
0.07 start dash own 4
0.84 start dash own 5
1.19 start dash own 6
0.20 start dash size 1
0.26 start dash size 2
0.18 start dash size 3
0.50 start digit own 2
0.24 start digit size 1
0.42 start function-word
0.26 start function-word own 1
0.18 start function-word own 4
0.85 start function-word own 5
1.34 start function-word own 6
0.77 start function-word size 0
0.13 start function-word size 2
0.18 start function-word size 3
0.27 start lower own 4
1.43 start lower own 5
1.57 start lower own 6
0.68 start lower size 0
0.62 start opening own 0
0.63 start opening own 2
0.52 start opening own 3
0.41 start opening size 2
0.45 start opening size 3
0.23 start opening size 4
0.24 start other own 0
0.29 start stop
0.60 start stop own 2
0.33 start stop own 4
1.19 start stop own 5
0.87 start stop own 6
0.78 start stop size 1
0.96 start stop size 2
0.89 start stop size 3
0.38 start stop size 4
0.27 starts capital-function-word closing-quote
1.28 starts capital-function-word comma
0.58 starts capital-function-word dash
0.18 starts capital-function-word digit
0.33 starts capital-function-word function-word
0.71 starts capital-function-word lower
0.53 starts capital-function-word opening
0.78 starts closing-quote capital-function-word
1.47 starts closing-quote upper
0.69 starts comma lower
0.50 starts dash digit
0.67 starts digit comma
0.62 starts digit dash
0.06 starts digit function-word
0.04 starts digit opening
0.72 starts digit stop
0.83 starts function-word comma
0.37 starts function-word digit
0.17 starts function-word lower
0.93 starts function-word stop
0.25 starts lower opening
0.52 starts lower stop
0.98 starts opening dash
0.97 starts opening function-word
1.03 starts other function-word
0.57 starts stop function-word
0.90 starts uncased uncased
0.85 starts upper comma
0.96 starts upper dash
0.30 starts upper function-word
0.48 starts upper lower
0.29 starts upper opening
0.05 starts upper other
0.45 starts upper stop`
